// What a person finds in Tasklist: lists that are sorted by what is due, each with its count, and no
// control that would only refuse them. A plug-in of the navigation bar, which is drawn after the login.

const DUE_FIRST = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);
const ENGINE = '/camunda/api/engine/engine/default';
const SECONDS_BETWEEN_COUNTS = 5;

/** Whoever wants another order finds it in the address, and keeps it. */
function dueFirst() {
  const place = location.hash || '#/';
  if (!place.includes('sorting=')) {
    const more = (place.includes('?') ? '&' : '?') + 'sorting=' + encodeURIComponent(DUE_FIRST);
    history.replaceState(history.state, '', location.pathname + location.search + place + more);
  }
}

/** What there is to do changes whenever the open list does: counts the others, too. */
let counted = 0;
function counts(filters, scope) {
  const now = performance.now();
  if (now - counted < SECONDS_BETWEEN_COUNTS * 1000 && counted) {
    return;
  }
  counted = now;
  filters.list({itemCount: true, resourceType: 'Task', firstResult: 0, maxResults: 2000})
      .then(listed => {
        const of = new Map(listed.map(filter => [filter.id, filter.itemCount]));
        (scope.allFilters || []).forEach(filter => filter.itemCount = of.get(filter.id));
      })
      .catch(() => {});
}

async function may(permission, name, type) {
  const query = `permissionName=${permission}&resourceName=${name}&resourceType=${type}&resourceId=*`;
  const answer = await fetch(`${ENGINE}/authorization/check?${query}`, {headers: {Accept: 'application/json'}});
  return answer.ok && (await answer.json()).authorized;
}

/** The style sheet hides what these classes do not open. */
async function open() {
  const [assign, filters] =
      await Promise.all([may('TASK_ASSIGN', 'PROCESS_DEFINITION', 6), may('UPDATE', 'FILTER', 5)]);
  document.body.classList.toggle('doorway-assigns', assign);
  document.body.classList.toggle('doorway-admin', filters);
}

window.addEventListener('hashchange', dueFirst);
dueFirst();
window.doorway = {...window.doorway, counts};

export default {
  id: 'doorway-controls',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1,
  render: () => {
    open();
  }
};
