package org.yidiantong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.annotation.AliasFor;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/**
 * Starts the module of the test's package with the modules that it depends on, directly
 * or not. The test classes of one module share one Spring context.
 * <p>
 * A module is found to depend on another when one of its beans needs a bean of the other.
 * The shared modules that {@code Yidiantong} names are always included. A nested module
 * that implements an interface of its parent has to be named by {@link #nested}.
 * <p>
 * A module alone cannot load a district, because it does not read every file of the
 * district's folder. {@link LoadedDistricts} takes care that they are in the database.
 * {@code ModulesTests} verifies the structure of the modules, so it is not verified again
 * here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
@AutoConfigureMockMvc
@TestPropertySource(properties = "yidiantong.tenants-at-start=false")
public @interface ModuleTest {

	/** Nested modules that are included beside those that are found. */
	@AliasFor(annotation = ApplicationModuleTest.class, attribute = "extraIncludes")
	String[] nested() default {};

}
