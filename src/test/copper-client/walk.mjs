// One walk through the stand-in for Copper; every request is the client's. See run.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { clients } from './n8n.mjs';

const [installed, demo] = process.argv.slice(2);
const standIn = `${demo.replace(/\/+$/, '')}/sandbox/copper/developer_api/v1`;
const signIn = clients(resolve(installed), standIn);
const copper = signIn({ apiKey: 'sandbox', email: 'agent@doorway.example' });

const stamp = Date.now().toString(36);
const email = `wanda.${stamp}@seller.example`;
const address = { street: '4100 Main St', city: 'Dallas', state: 'TX', postal_code: '75204', country: 'US' };
const phone = { number: '(214) 555-0144', category: 'mobile' };

async function step(what, does) {
  try {
    const seen = await does();
    console.log(`ok      ${what}${seen === undefined ? '' : `: ${seen}`}`);
  } catch (error) {
    console.log(`NOT OK  ${what}`);
    console.error(error.description ?? '', error);
    process.exit(1);
  }
}

/** How a refusal reaches whoever uses the client. */
const refused = (httpCode, message) => (error) => {
  assert.equal(error.constructor.name, 'NodeApiError');
  assert.equal(error.httpCode, httpCode);
  assert.match(error.description, message);
  return true;
};

const found = (path, wanted) =>
  copper.request('POST', `${path}/search`, wanted, { resolveWithFullResponse: true });

let person;
let note;
const opportunities = [];

async function createOpportunity(name, source) {
  const [created] = await copper.execute('opportunity', 'create', {
    name,
    customerSourceId: `={{ ${source.id} }}`,
    primaryContactId: `={{ ${person.id} }}`,
  });
  opportunities.push(created);
  return created;
}

await step('creates a person', async () => {
  [person] = await copper.execute('person', 'create', {
    name: `Wanda ${stamp} Walker`,
    additionalFields: {
      address: { addressFields: address },
      details: 'Asked for a call',
      emails: { emailFields: [{ email, category: 'personal' }] },
      phone_numbers: { phoneFields: [phone] },
    },
  });
  assert.ok(Number.isInteger(person.id));
  assert.deepEqual([person.first_name, person.middle_name, person.last_name], ['Wanda', stamp, 'Walker']);
  assert.deepEqual(person.emails, [{ email, category: 'personal' }]);
  assert.deepEqual(person.phone_numbers, [phone]);
  assert.deepEqual(person.address, address);
  assert.equal(person.interaction_count, 0);
  return person.id;
});

await step('finds them by name', async () => {
  const people = await copper.execute('person', 'getAll', { returnAll: true, filterFields: { name: stamp } });
  assert.deepEqual(people, [person]);
});

await step('finds them by email', async () => {
  assert.deepEqual(await copper.request('POST', '/people/fetch_by_email', { email }), person);
  assert.deepEqual((await found('/people', { emails: [email] })).body, [person]);
});

await step('fetches them', async () => {
  assert.deepEqual(await copper.execute('person', 'get', { personId: `={{ ${person.id} }}` }), [person]);
});

await step('changes their details and nothing else', async () => {
  const details = 'Called back';
  const [changed] = await copper.execute('person', 'update', { personId: `${person.id}`, updateFields: { details } });
  assert.deepEqual(changed, { ...person, details, date_modified: changed.date_modified });
});

await step('opens an opportunity for them', async () => {
  const sources = await copper.execute('customerSource', 'getAll', { limit: 50 });
  const referral = sources.find((source) => source.name === 'Referral');
  const [pipeline] = await copper.request('GET', '/pipelines');
  const opened = await createOpportunity(`${stamp} Main St`, referral);
  assert.equal(opened.name, `${stamp} Main St`);
  assert.equal(opened.primary_contact_id, person.id);
  assert.equal(opened.customer_source_id, referral.id);
  assert.deepEqual([opened.status, opened.priority], ['Open', 'None']);
  assert.deepEqual([opened.pipeline_id, opened.pipeline_stage_id], [pipeline.id, pipeline.stages[0].id]);
  assert.equal(opened.win_probability, pipeline.stages[0].win_probability);
  assert.deepEqual([opened.monetary_value, opened.converted_unit], [null, 'USD']);
  return opened.id;
});

await step('finds it by its name', async () => {
  const { body, headers } = await found('/opportunities', { name: `${stamp} main` });
  assert.deepEqual(body, opportunities);
  assert.equal(headers['x-pw-total'], '1');
});

await step('fetches it', async () => {
  const [{ id }] = opportunities;
  assert.deepEqual(await copper.execute('opportunity', 'get', { opportunityId: `${id}` }), opportunities);
});

await step('reads what it finds in pages', async () => {
  const [{ customer_source_id: id }] = opportunities;
  await createOpportunity(`${stamp} North St`, { id });
  await createOpportunity(`${stamp} South St`, { id });
  const page = async (page_number) => found('/opportunities', { name: stamp, page_size: 2, page_number });
  const [first, second] = [await page(1), await page(2)];
  assert.deepEqual([...first.body, ...second.body], opportunities);
  assert.deepEqual([first.body.length, second.body.length], [2, 1]);
  assert.deepEqual([first.headers['x-pw-total'], second.headers['x-pw-total']], ['3', '3']);
});

await step('logs a note', async () => {
  const [{ id }] = opportunities;
  const me = await copper.request('GET', '/users/me');
  const given = {
    parent: { type: 'opportunity', id },
    type: { category: 'user', id: 0 },
    details: 'Wants to sell by spring.\nHas two dogs & a "quiet" cat.',
  };
  note = await copper.request('POST', '/activities', given);
  const { parent, type, details, user_id } = note;
  assert.deepEqual({ parent, type, details, user_id }, { ...given, user_id: me.id });
  assert.ok(Number.isInteger(note.activity_date));
  return note.id;
});

await step('reads it back', async () => {
  assert.deepEqual(await copper.request('GET', `/activities/${note.id}`), note);
  assert.deepEqual((await found('/activities', { parent: note.parent })).body, [note]);
});

await step('hears what is refused, and why', async () => {
  const taken = { emails: { emailFields: [{ email, category: 'work' }] } };
  await assert.rejects(
    copper.execute('person', 'create', { name: 'Twin', additionalFields: taken }),
    refused('422', /^Invalid input: Validation errors: Email: .*taken/));
  await assert.rejects(
    copper.execute('opportunity', 'create', { name: 'Nobody’s', primaryContactId: 'test' }),
    refused('422', /IDs must be positive integers/));
  await assert.rejects(copper.execute('person', 'get', { personId: '1' }), refused('404', /^Resource not found$/));
  const stranger = signIn({ apiKey: 'wrong', email: 'agent@doorway.example' });
  await assert.rejects(stranger.execute('person', 'get', { personId: `${person.id}` }), refused('401', /API key/));
});

await step('deletes what it made', async () => {
  for (const { id } of opportunities) {
    const gone = await copper.execute('opportunity', 'delete', { opportunityId: `${id}` });
    assert.deepEqual(gone, [{ id, is_deleted: true }]);
  }
  const [gone] = await copper.execute('person', 'delete', { personId: `${person.id}` });
  assert.deepEqual(gone, { id: person.id, is_deleted: true });
  await assert.rejects(copper.execute('person', 'get', { personId: `${person.id}` }), refused('404', /not found/));
});
