package org.yidiantong.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import org.springframework.mock.web.MockHttpServletResponse;

/**
 * What somebody can read in an answer: a page, the parts of a workbook or a document,
 * also of a workbook within a document, or the text of a PDF.
 */
final class ReadableAnswer {

	private ReadableAnswer() {
	}

	static String text(MockHttpServletResponse answer) {
		try {
			return text(answer.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(byte[] body) throws IOException {
		String start = new String(body, 0, Math.min(4, body.length), StandardCharsets.ISO_8859_1);
		return start.startsWith("PK") ? unpacked(body)
				: start.equals("%PDF") ? drawn(body) : new String(body, StandardCharsets.UTF_8);
	}

	private static String unpacked(byte[] file) throws IOException {
		StringBuilder text = new StringBuilder();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
			while (parts.getNextEntry() != null) {
				text.append(text(parts.readAllBytes()));
			}
		}
		return text.toString();
	}

	private static String drawn(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
