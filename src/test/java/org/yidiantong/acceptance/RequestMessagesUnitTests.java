package org.yidiantong.acceptance;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.http.JsonRequest;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies that every constraint of every request has a message in both languages.
 */
class RequestMessagesUnitTests {

	static Stream<Class<?>> requests() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(JsonRequest.class));
		return scanner.findCandidateComponents("org.yidiantong")
			.stream()
			.<Class<?>>map((found) -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()),
					RequestMessagesUnitTests.class.getClassLoader()))
			.filter((type) -> !type.getName().contains(".support."))
			.flatMap((type) -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
			.filter(Class::isRecord);
	}

	@ParameterizedTest
	@MethodSource("requests")
	void haveWordsForEveryConstraint(Class<?> request) throws Exception {
		List<String> keys = Stream.of(request.getRecordComponents())
			.map(RecordComponent::getAccessor)
			.flatMap((accessor) -> Stream.of(accessor.getAnnotations()))
			.map((constraint) -> AnnotationUtils.getValue(constraint, "message"))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.toList();
		for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
			assertThat(keys).allSatisfy((key) -> assertThat(key).matches("\\{mistake\\..+}"))
				.extracting((key) -> key.substring(1, key.length() - 1))
				.allSatisfy((key) -> assertThat(bundle(language).stringPropertyNames()).contains(key));
		}
	}

	private static Properties bundle(Locale language) throws Exception {
		String ending = language.equals(Locale.ROOT) ? "" : "_" + language;
		Properties words = new Properties();
		for (Resource one : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*.properties")) {
			String name = Objects.requireNonNull(one.getFilename());
			if (ending.isEmpty() ? !name.contains("_") : name.endsWith(ending + ".properties")) {
				words.putAll(PropertiesLoaderUtils.loadProperties(one));
			}
		}
		return words;
	}

}
