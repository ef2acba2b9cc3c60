// Run by gjs, not by Node: opens a page in a WebKit of its own, waits until a script is true of it and prints it to a file,
// which the WebDriver of WebKitGTK has no command for. Arguments: address, script, file, paper, `landscape` or `portrait`.
import GLib from 'gi://GLib'
import Gtk from 'gi://Gtk?version=3.0'
import WebKit from 'gi://WebKit2?version=4.1'
import System from 'system'

const PAPERS = { A4: 'iso_a4', Letter: 'na_letter' }
// As much as browsers leave at the edge of a sheet by themselves.
const EDGE = 10
const [address, isReady, file, paper, orientation] = System.programArgs

const loop = GLib.MainLoop.new(null, false)
let failure = 'The page was not ready in time.'

Gtk.init(null)
const view = new WebKit.WebView({ web_context: WebKit.WebContext.new_ephemeral() })
const window = new Gtk.Window({ default_width: 1280, default_height: 900 })
window.add(view)
window.show_all()

function look() {
  view.evaluate_javascript(isReady, -1, null, null, null, (_, result) => {
    let ready = false
    try {
      ready = view.evaluate_javascript_finish(result).to_boolean()
    } catch (error) {
      // A page that is being left answers with an error: the next one is asked again.
      failure = String(error)
    }
    if (ready) print()
    else GLib.timeout_add(GLib.PRIORITY_DEFAULT, 50, () => look())
  })
  return GLib.SOURCE_REMOVE
}

function print() {
  const settings = new Gtk.PrintSettings()
  settings.set('printer', 'Print to File')
  settings.set('output-file-format', 'pdf')
  settings.set('output-uri', GLib.filename_to_uri(file, null))
  const page = new Gtk.PageSetup()
  page.set_paper_size(Gtk.PaperSize.new(PAPERS[paper]))
  page.set_orientation(Gtk.PageOrientation[orientation.toUpperCase()])
  for (const side of ['top', 'right', 'bottom', 'left']) page[`set_${side}_margin`](EDGE, Gtk.Unit.MM)
  const operation = new WebKit.PrintOperation({ web_view: view, print_settings: settings, page_setup: page })
  operation.connect('failed', (_, error) => {
    failure = error.message
    loop.quit()
  })
  operation.connect('finished', () => {
    failure = ''
    loop.quit()
  })
  operation.print()
}

GLib.timeout_add_seconds(GLib.PRIORITY_DEFAULT, 90, () => loop.quit())
view.load_uri(address)
look()
loop.run()
if (failure) printerr(failure)
System.exit(failure ? 1 : 0)
