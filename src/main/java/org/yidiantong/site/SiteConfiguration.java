package org.yidiantong.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
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
	MessageSource messageSource() throws IOException {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		bundles().forEach(messages::addBasenames);
		return messages;
	}

	@Bean
	LocaleResolver localeResolver() {
		return new SiteLocaleResolver();
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
