// How a form is refused, and how somebody says that what they entered is meant. The server looks at
// everything, and says all of it at once; here each sentence is put at its field. Tasklist's bundle
// calls both functions, where engine.tasklist.Mends says.

const HANDLED = 'camForm submission prevented'; // the one message that Tasklist shows nothing for
const AWAY = 'This did not work, and nothing of it was kept. Please try again in a moment.';

const opened = new WeakMap();
let entered = {}; // of the task that is open

/** A form that was opened: the server checks it, and is told what was confirmed. */
function form(viewer, host) {
  const remarks = new Remarks(viewer, host);
  opened.set(viewer, remarks);
  const own = keep(viewer, host.getParams().taskId);
  const validator = viewer.get('validator');
  validator.validateField = validator.validateFieldInstance = field => remarks.at(field.id);
  viewer.on('import.done', () => requestAnimationFrame(() => show(viewer._container)));
  const submit = viewer.submit.bind(viewer);
  viewer.submit = () => {
    const result = {...submit(), errors: {}};
    // What is not sent is saved: what somebody entered, and not what the form was filled in with.
    return {
      ...result,
      data: remarks.sending
          ? {...result.data, ...remarks.confirmed()}
          : changes(own.given || {}, result.data)
    };
  };
  return viewer;
}

/**
 * Tasklist draws a form anew when its tab is left, or its task was changed: what was entered into it
 * by then is in it again, until the form is taken or another task is opened.
 */
function keep(viewer, task) {
  if (!task || entered.task !== task) {
    entered = {task, values: {}};
  }
  const form = entered;
  const importSchema = viewer.importSchema.bind(viewer);
  viewer.importSchema = async (schema, data) => {
    const mine = {...saved(task), ...form.values};
    const result = await importSchema(schema, {...data, ...form.values});
    form.given = without(mine, structuredClone(viewer._getState().data));
    viewer.on('changed', ({data}) => {
      form.values = changes(form.given, data);
    });
    return result;
  };
  return form;
}

/** What Tasklist kept of a task's form with *Save*; it lays that over what the form is filled in with. */
function saved(task) {
  return JSON.parse(localStorage.getItem('camunda-form:' + task) || '{}');
}

function without(mine, data) {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !(key in mine)));
}

function changes(from, to) {
  return Object.fromEntries(Object.entries({...from, ...to})
      .map(([key]) => [key, to[key]])
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(from[key])));
}

/** On a phone the form stands below the list: whoever taps a row finds it in view. */
function show(container) {
  const task = container.closest('.task-card, .task-details, .task');
  if (task && matchMedia('(max-width: 991px)').matches) {
    task.scrollIntoView({block: 'start'});
  }
}

/** The request that completes a form begins, or has come back. */
function sending(viewer, now) {
  opened.get(viewer).sending = now;
}

/** A form that was not taken: says why, and what Tasklist is to make of it. */
function refused(viewer, error) {
  const answer = (error && error.response && error.response.body) || {};
  opened.get(viewer).show(answer, error);
  return new Error(HANDLED);
}

class Remarks {
  constructor(viewer, host) {
    this.viewer = viewer;
    this.host = host;
    this.meant = new Set();
    this.sending = false;
    this.marked = new Map();
    viewer.on('changed', () => this.unmark());
  }

  /** What is still wrong with a field: it stays until the field is typed into, wherever one clicks. */
  at(id) {
    const mark = this.marked.get(id);
    return mark ? mark.messages : [];
  }

  unmark() {
    for (const [id, mark] of this.marked) {
      if (this.value(mark.key) !== mark.value) {
        this.marked.delete(id);
        // Not while the form tells of the change: it would draw the errors of before once more.
        queueMicrotask(() => this.draw());
        return;
      }
    }
  }

  value(key) {
    return JSON.stringify(this.viewer._getState().data[key]);
  }

  draw() {
    const errors = {};
    this.marked.forEach((mark, id) => errors[id] = mark.messages);
    this.viewer._setState({errors});
  }

  confirmed() {
    return this.meant.size ? {confirmed: [...this.meant].join('\n')} : {};
  }

  show(answer, error) {
    this.clear();
    const problems = answer.problems || [];
    const questions = answer.questions || [];
    const remarks = problems.concat(questions);
    this.mark(answer.unread ? [] : remarks);
    const kind = answer.unread ? 'doorway-remarks doorway-follows' : 'doorway-remarks';
    this.panel = element('div', {class: kind, role: 'alert', tabindex: '-1'});
    if (problems.length) {
      this.panel.append(heading(problems.length === 1 ? 'One thing to mend' : problems.length + ' things to mend'));
    } else if (questions.length) {
      this.panel.append(heading(answer.unread ? 'This follows from it' : 'Really?'));
    } else {
      this.panel.append(element('p', {}, known(error) ? error.message : AWAY));
    }
    if (remarks.length) {
      const list = element('ul', {});
      remarks.forEach(remark => list.append(this.item(remark)));
      this.panel.append(list);
    }
    if (questions.length) {
      this.panel.append(this.yes(questions, answer.unread ? 'Yes, that is right' : 'Yes, it is meant'));
    }
    this.viewer._container.append(this.panel);
    this.panel.scrollIntoView({block: 'nearest'});
    this.panel.focus({preventScroll: true});
  }

  clear() {
    if (this.panel) {
      this.panel.remove();
      this.panel = undefined;
    }
  }

  /** Each at its field, until that is changed. */
  mark(remarks) {
    this.marked.clear();
    for (const remark of remarks) {
      const field = this.field(remark.field);
      if (field) {
        const mark = {key: remark.field, value: this.value(remark.field), messages: []};
        this.marked.set(field.id, this.marked.get(field.id) || mark);
        this.marked.get(field.id).messages.push(remark.message);
      }
    }
    this.draw();
  }

  item(remark) {
    const item = element('li', {});
    const label = remark.label + (remark.label.endsWith('?') ? ' ' : ': ');
    const link = element('button', {type: 'button', class: 'doorway-link'}, label.trim());
    link.addEventListener('click', () => this.go(remark.field));
    item.append(link, ' ' + remark.message);
    return item;
  }

  yes(questions, words) {
    const button = element('button', {type: 'button', class: 'btn btn-default doorway-yes'}, words);
    button.addEventListener('click', () => {
      questions.forEach(question => this.meant.add(question.message));
      this.clear();
      this.mark([]);
      this.host.attemptComplete();
    });
    const line = element('p', {}, 'Mend it and complete again, or: ');
    line.append(button);
    return line;
  }

  field(key) {
    return this.viewer.get('formFieldRegistry').getAll().find(field => field.key === key);
  }

  go(key) {
    const field = this.field(key);
    const box = field && this.viewer._container.querySelector('[class*="fjs-form-field"] [id*="' + field.id + '"]');
    if (box) {
      box.scrollIntoView({block: 'center'});
      box.focus({preventScroll: true});
    }
  }
}

/** What the server said in words: it did not want it. Anything else is a fault, which nobody reads. */
function known(error) {
  return error && error.status >= 400 && error.status < 500 && error.message;
}

function heading(text) {
  return element('strong', {}, text);
}

function element(name, attributes, text) {
  const it = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => it.setAttribute(key, value));
  if (text) {
    it.textContent = text;
  }
  return it;
}

window.doorway = {...window.doorway, form, sending, refused};
