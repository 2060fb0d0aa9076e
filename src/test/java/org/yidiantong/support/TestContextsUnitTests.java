package org.yidiantong.support;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yidiantong.Yidiantong;

import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.support.DefaultBootstrapContext;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Limits the number of Spring contexts in the suite. Each takes seconds to start, and a
 * property or import in a single test class creates a new one.
 */
class TestContextsUnitTests {

	private static final int WHOLE_APPLICATION = 10;

	private final Map<MergedContextConfiguration, List<Class<?>>> contexts;

	TestContextsUnitTests() throws Exception {
		this.contexts = testClasses().stream().collect(Collectors.groupingBy(TestContextsUnitTests::configuration));
	}

	@Test
	void startTheWholeApplicationAtMostTenTimes() {
		assertThat(classes(this.contexts, false)).hasSizeBetween(1, WHOLE_APPLICATION);
	}

	private static List<List<Class<?>>> classes(Map<MergedContextConfiguration, List<Class<?>>> contexts,
			boolean module) {
		return contexts.entrySet()
			.stream()
			.filter((each) -> Arrays.asList(each.getKey().getClasses()).contains(Yidiantong.class))
			.map(Map.Entry::getValue)
			.filter((classes) -> isModule(classes.get(0)) == module)
			.toList();
	}

	private static boolean isModule(Class<?> test) {
		return AnnotatedElementUtils.hasAnnotation(test, ModuleTest.class);
	}

	private static MergedContextConfiguration configuration(Class<?> test) {
		SpringBootTestContextBootstrapper bootstrapper = new SpringBootTestContextBootstrapper();
		bootstrapper
			.setBootstrapContext(new DefaultBootstrapContext(test, new DefaultCacheAwareContextLoaderDelegate()));
		return bootstrapper.buildMergedContextConfiguration();
	}

	private static List<Class<?>> testClasses() throws Exception {
		CachingMetadataReaderFactory types = new CachingMetadataReaderFactory();
		List<Class<?>> found = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:org/yidiantong/**/*Tests.class")) {
			String name = types.getMetadataReader(file).getClassMetadata().getClassName();
			Class<?> type = ClassUtils.forName(name, TestContextsUnitTests.class.getClassLoader());
			if (!Modifier.isAbstract(type.getModifiers())
					&& AnnotatedElementUtils.hasAnnotation(type, BootstrapWith.class)) {
				found.add(type);
			}
		}
		return found;
	}

}
