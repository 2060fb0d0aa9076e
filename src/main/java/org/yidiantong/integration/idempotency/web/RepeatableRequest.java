package org.yidiantong.integration.idempotency.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.operations.OutsideTransaction;
import org.yidiantong.identity.Actor;
import org.yidiantong.integration.idempotency.KeyedRequest;
import org.yidiantong.kernel.Sha256;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * A request whose body has been read, so that it can be compared with an earlier one, and
 * can be read by the handler all the same.
 *
 * @param request for the handler
 * @param content hashes of its body or of the parts of its form
 */
record RepeatableRequest(HttpServletRequest request, List<String> content) {

	/** Reads as much of a body as the handler does before it refuses it. */
	static RepeatableRequest of(HttpServletRequest request, HandlerMethod handler) throws IOException {
		MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		if (form != null) {
			return new RepeatableRequest(request, parts(form));
		}
		byte[] body = request.getInputStream().readNBytes(most(handler) + 1);
		return new RepeatableRequest(new ReadRequest(request, body), List.of(hash(body)));
	}

	KeyedRequest keyed(String key, HandlerMethod handler) {
		Actor client = (this.request.getAttribute(Actor.ATTRIBUTE) instanceof Actor actor
				&& actor.kind() == Actor.Kind.CLIENT) ? actor : null;
		String address = this.request.getMethod() + " " + this.request.getRequestURI();
		List<@Nullable String> all = new ArrayList<>(Arrays.asList(address, this.request.getQueryString()));
		all.addAll(this.content);
		boolean apart = handler.hasMethodAnnotation(OutsideTransaction.class);
		return (client == null) ? new KeyedRequest(address, key, all, Set.of(), apart)
				: new KeyedRequest("client/" + client.name(), key, all, client.permissions(), apart);
	}

	private static int most(HandlerMethod handler) {
		return Stream.of(handler.getMethodParameters())
			.map((parameter) -> parameter.getParameterType().getAnnotation(JsonRequest.class))
			.filter((body) -> body != null)
			.mapToInt(JsonRequest::maxBytes)
			.max()
			.orElse(0);
	}

	/** The boundary differs each time, so that the parts count. */
	private static List<String> parts(MultipartHttpServletRequest form) throws IOException {
		List<String> parts = new ArrayList<>();
		for (Map.Entry<String, String[]> each : form.getParameterMap().entrySet()) {
			parts.add(each.getKey());
			parts.addAll(Arrays.asList(each.getValue()));
		}
		for (Map.Entry<String, List<MultipartFile>> each : form.getMultiFileMap().entrySet()) {
			for (MultipartFile file : each.getValue()) {
				try (InputStream content = file.getInputStream()) {
					parts.add(each.getKey() + " " + file.getOriginalFilename() + " " + hash(content.readAllBytes()));
				}
			}
		}
		return parts;
	}

	private static String hash(byte[] content) {
		return HexFormat.of().formatHex(Sha256.of(content));
	}

	/** A request whose body is read again. */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final ServletInputStream body;

		ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = new ReadBody(new ByteArrayInputStream(body));
		}

		@Override
		public ServletInputStream getInputStream() {
			return this.body;
		}

	}

	/** A body in memory. */
	private static final class ReadBody extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		ReadBody(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] into, int offset, int length) {
			return this.bytes.read(into, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException();
		}

	}

}
