package org.doorway.e2e;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whatever walks through a running demo, one after the other in one JVM: they share the demo. */
@Suite
@ConfigurationParameter(
    key = "junit.jupiter.testclass.order.default",
    value = "org.junit.jupiter.api.ClassOrderer$OrderAnnotation")
@SelectPackages("org.doorway.e2e")
class DemoSuite {}
