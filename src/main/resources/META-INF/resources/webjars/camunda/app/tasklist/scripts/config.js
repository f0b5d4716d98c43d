// Tasklist reads its settings here: this file stands in front of the one in Camunda's jar.
export default {
  // Moments as people here write them: Nov 5, 2026, 10:42 PM.
  dateFormat: {
    normal: 'MMM D, YYYY, h:mm A',
    long: 'MMM D, YYYY, h:mm A',
    abbr: 'MMM D, YYYY, h:mm A',
    short: 'MMM D, YYYY'
  },
  customScripts: ['scripts/doorway-forms', 'scripts/doorway-controls'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'claims the currently selected task'},
    focusFilter: {key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list'},
    focusList: {key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list'},
    focusForm: {key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form'},
    startProcess: {key: 'ctrl+alt+p', description: 'opens the start process modal dialog'}
  }
};
