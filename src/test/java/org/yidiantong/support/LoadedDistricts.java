package org.yidiantong.support;

import org.yidiantong.Yidiantong;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Loads the districts into an empty database before the first single-module test, by
 * starting the whole application once. It does nothing if the whole application has
 * loaded them before. It is registered in {@code META-INF/spring.factories}.
 */
public class LoadedDistricts implements TestExecutionListener {

	private static boolean loaded;

	@Override
	public void beforeTestClass(TestContext test) {
		if (AnnotatedElementUtils.hasAnnotation(test.getTestClass(), ModuleTest.class)) {
			load(test);
		}
	}

	private static synchronized void load(TestContext test) {
		if (!loaded) {
			JdbcClient jdbc = test.getApplicationContext().getBean(JdbcClient.class);
			if (jdbc.sql("SELECT count(*) FROM tenancy_district WHERE tenant_id IN (341502, 341503)")
				.query(Integer.class)
				.single() < 2) {
				new SpringApplicationBuilder(Yidiantong.class).run("--server.port=0").close();
			}
			loaded = true;
		}
	}

}
