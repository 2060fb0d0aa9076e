package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.reporting.figures.Kpi;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * English texts contain no Chinese.
 */
class EnglishTextsUnitTests {

	private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303F\\u3400-\\u9FFF\\uFF00-\\uFFEF]");

	/**
	 * The link to the Chinese page, and the name of an institution beside its
	 * translation.
	 */
	private static final Set<String> MEANT = Set.of("site.language", "site.footer.not");

	@Test
	void ofMessagesContainNoChinese() throws Exception {
		List<String> chinese = new ArrayList<>();
		Resource[] bundles = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/**/*_en.properties");
		for (Resource bundle : bundles) {
			Properties texts = texts(bundle);
			texts.stringPropertyNames()
				.stream()
				.filter((key) -> CHINESE.matcher(texts.getProperty(key)).find())
				.forEach(chinese::add);
		}
		assertThat(bundles).hasSizeGreaterThan(10);
		assertThat(chinese).containsExactlyInAnyOrderElementsOf(MEANT);
	}

	@ParameterizedTest
	@EnumSource(Kpi.class)
	void ofFiguresContainNoChinese(Kpi figure) {
		assertThat(figure.en() + figure.formulaEn()).isNotBlank().doesNotContainPattern(CHINESE);
	}

	/** Problems name the figures that are not computed from complaints. */
	@ParameterizedTest
	@EnumSource(Kpi.class)
	void nameFiguresAsTheirDefinitionDoes(Kpi figure) throws Exception {
		String key = "reporting.figure." + figure.code();
		Properties chinese = texts(new ClassPathResource("messages/reporting.properties"));
		Properties english = texts(new ClassPathResource("messages/reporting_en.properties"));
		assertThat(chinese.getProperty(key)).isEqualTo(figure.isOfComplaints() ? null : figure.zh());
		assertThat(english.getProperty(key)).isEqualTo(figure.isOfComplaints() ? null : figure.en());
	}

	private static Properties texts(Resource bundle) throws Exception {
		return PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, StandardCharsets.UTF_8));
	}

}
