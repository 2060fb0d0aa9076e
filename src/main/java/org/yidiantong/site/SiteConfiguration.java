package org.yidiantong.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Configures languages and messages. Every module's bundle in {@code messages} is found
 * automatically; the file without a suffix is Chinese.
 */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

	@Bean
	MessageSource messageSource(ObjectProvider<DistrictManagement> districts) throws IOException {
		DistrictMessageSource messages = new DistrictMessageSource((message) -> worded(message, districts.getObject()));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		bundles().forEach(messages::addBasenames);
		return messages;
	}

	@Bean
	LocaleResolver localeResolver() {
		return new SiteLocaleResolver();
	}

	/**
	 * Outside a district, where no message should speak of one, the most frequent word.
	 */
	private static String worded(String message, DistrictManagement districts) {
		return BoundDistrict.current()
			.flatMap(districts::find)
			.map((district) -> district.worded(message))
			.orElseGet(() -> District.usuallyWorded(message));
	}

	private static List<String> bundles() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		return Arrays.stream(files)
			.map((file) -> String.valueOf(file.getFilename()).replace(".properties", ""))
			.filter((name) -> !name.contains("_"))
			.map((name) -> "messages." + name)
			.sorted()
			.distinct()
			.toList();
	}

}
