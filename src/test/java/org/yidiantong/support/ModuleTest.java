package org.yidiantong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/**
 * Starts the module of the test's package with the modules that it depends on, directly
 * or not. The test classes of one module share one Spring context.
 * <p>
 * A module is found to depend on another when one of its beans needs a bean of the other.
 * Six modules are included although such a bean may be missing: {@code embedded} brings
 * the database of the test run, {@code tenancy} binds each transaction to its district,
 * {@code calendar} brings the clocks, {@code eventlog} hears what a module publishes, and
 * {@code http} and {@code site} bring the answers and the messages.
 * <p>
 * A module alone cannot load a district, because it does not read every file of the
 * district's folder. {@link LoadedDistricts} takes care that they are in the database.
 * {@code ModulesTests} verifies the structure of the modules, so it is not verified again
 * here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
		extraIncludes = { "embedded", "tenancy", "calendar", "eventlog", "http", "site" }, verifyAutomatically = false)
@AutoConfigureMockMvc
@TestPropertySource(properties = "yidiantong.tenants-at-start=false")
public @interface ModuleTest {

}
