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
 * Starts the module of the test's package with its direct and transitive dependencies.
 * The test classes of a module share one Spring context.
 * <p>
 * A module depends on another one when one of its beans needs a bean of the other one.
 * The shared modules named by {@code Yidiantong} are always included. A nested module
 * that implements an interface of its parent must be named by {@link #nested}, and so
 * must {@code identity} when a controller takes the actor of a request.
 * <p>
 * A single module cannot load a district, because it does not read every file of the
 * district's folder. {@link LoadedDistricts} loads the districts into the database.
 * {@code ModulesTests} verifies the structure of the modules, so it is not verified here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
@AutoConfigureMockMvc
@TestPropertySource(properties = "yidiantong.tenants-at-start=false")
public @interface ModuleTest {

	/** Modules to include besides those that are detected; mostly nested ones. */
	@AliasFor(annotation = ApplicationModuleTest.class, attribute = "extraIncludes")
	String[] nested() default {};

}
