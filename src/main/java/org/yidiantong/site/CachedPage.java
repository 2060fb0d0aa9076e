package org.yidiantong.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * A rendered page, compressed once and sent as it is to clients that accept gzip.
 *
 * @param packed the HTML by gzip
 */
record CachedPage(byte[] packed) {

	static CachedPage of(byte[] html) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(html.length / 3);
		try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
			packing.write(html);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return new CachedPage(packed.toByteArray());
	}

	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		boolean packed = accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
		response.setContentType("text/html;charset=UTF-8");
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (packed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] body = packed ? this.packed : unpacked();
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private byte[] unpacked() throws IOException {
		try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(this.packed))) {
			return unpacking.readAllBytes();
		}
	}

}
