package org.yidiantong.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Reads answers as text; the parts of a workbook, a document or another packed file one
 * after the other.
 */
final class ReadAnswers {

	private ReadAnswers() {
	}

	static String text(MockHttpServletResponse answer) {
		byte[] body = answer.getContentAsByteArray();
		return (body.length > 2 && body[0] == 'P' && body[1] == 'K') ? unpacked(body)
				: new String(body, StandardCharsets.UTF_8);
	}

	private static String unpacked(byte[] file) {
		StringBuilder text = new StringBuilder();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
			while (parts.getNextEntry() != null) {
				text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
