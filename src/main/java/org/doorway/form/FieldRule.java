package org.doorway.form;

import java.util.Map;

/** Turns what was submitted for a field into the value it stands for. */
interface FieldRule {

  /** Never called without a value; the map holds what the form was opened with. */
  Object check(Object submitted, Map<String, Object> shown) throws Refused;
}
