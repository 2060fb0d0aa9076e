package org.yidiantong.reporting.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes bulletins as .docx files, in memory only.
 */
@Component
public class Bulletins {

	/** Size limit of a template or an edited bulletin in bytes. */
	public static final int LARGEST = 5 * 1024 * 1024;

	private static final Logger logger = LoggerFactory.getLogger(Bulletins.class);

	/**
	 * Fills the district's own template, or the built-in one if the own one cannot be
	 * used.
	 * @param own content of a .docx file, which need not be valid; null for none
	 */
	public byte[] write(BulletinContent content, byte @Nullable [] own) {
		try {
			List<String> errors = (own == null) ? List.of() : check(own);
			if (own != null && errors.isEmpty()) {
				return new BulletinTemplate(content, own).fill();
			}
			if (!errors.isEmpty()) {
				logger.warn("A bulletin template is not used: {}. The built-in one is used instead.", errors);
			}
			return new BulletinTemplate(content, builtIn()).fill();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Validates a template; empty when it is valid. Messages are written for its author.
	 */
	public static List<String> check(byte[] template) {
		return DocumentCheck.ofTemplate(template);
	}

	/** Validates a bulletin that somebody edited; empty when it is valid. */
	public static List<String> checkEdited(byte[] document) {
		return DocumentCheck.ofDocument(document);
	}

	private static byte[] builtIn() throws IOException {
		try (InputStream stream = Bulletins.class.getResourceAsStream("/reports/performance/bulletin.docx")) {
			if (stream == null) {
				throw new IllegalStateException("The built-in template is missing");
			}
			return stream.readAllBytes();
		}
	}

}
