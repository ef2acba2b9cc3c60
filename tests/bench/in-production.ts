// React decides while it is loaded whether it is the one for developing: this must be imported before all else.
process.env.NODE_ENV = 'production'
