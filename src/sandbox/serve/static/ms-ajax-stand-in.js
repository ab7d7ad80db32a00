// Stands in for https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js: only the members that office.js probes for and calls.
// Argument checks always pass, and no built-in prototype is patched but Function.prototype.registerClass.
;(() => {
  const valid = () => null
  const failure =
    (name) =>
    (...parts) => {
      const error = new Error(`${name}: ${parts.filter((part) => typeof part === 'string').join(' ')}`)
      error.name = name
      return error
    }
  const namespace = (path) => path.split('.').reduce((parent, name) => (parent[name] ??= {}), window)

  Object.assign(Function, { _validateParams: valid, _validateParameter: valid })
  Function.prototype.registerClass = function () {
    return this
  }
  window.Type = Function
  window.Type.registerNamespace = namespace
  window.Sys = {
    StringBuilder: function (first) {
      const parts = first === undefined ? [] : [first]
      this.append = (text) => (parts.push(text), this)
      this.toString = (separator = '') => parts.join(separator)
    },
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) },
    },
    Debug: { trace: () => undefined },
    Browser: { InternetExplorer: {}, agent: {} },
  }
  for (const name of [
    'argument',
    'argumentNull',
    'argumentOutOfRange',
    'argumentType',
    'argumentUndefined',
    'parameterCount',
    'invalidOperation',
    'notImplemented',
  ]) {
    Error[name] = failure(`Sys.${name}`)
  }
  Error.create = (message, details) => Object.assign(new Error(message), details)
})()
