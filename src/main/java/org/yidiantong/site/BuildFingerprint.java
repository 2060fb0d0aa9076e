package org.yidiantong.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Identifies the build by a checksum of its classes, templates, messages and styles, so
 * that pages cached by another build are not served.
 */
@Component
class BuildFingerprint {

	private static final List<String> PARTS = List.of("org/yidiantong/**/*.class", "templates/**", "messages/**",
			"static/**");

	private final String text;

	BuildFingerprint() {
		CRC32 sum = new CRC32();
		PARTS.forEach((part) -> add(part, sum));
		this.text = Long.toString(sum.getValue(), Character.MAX_RADIX);
	}

	@Override
	public String toString() {
		return this.text;
	}

	private static void add(String part, CRC32 sum) {
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + part)) {
				if (resource.isReadable()) {
					add(resource, sum);
				}
			}
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static void add(Resource resource, CRC32 sum) throws IOException {
		try (InputStream content = resource.getInputStream()) {
			sum.update(content.readAllBytes());
		}
	}

}
