package org.yidiantong.http.server;

import java.io.IOException;
import java.nio.ByteBuffer;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Gives every request with a body a {@link TimedBody}. After the handler, the rest of the
 * body is read under the same limits, because Tomcat would do so without any. It works
 * below the servlet API, where forms are parsed, and around the error page. A
 * {@link RefusedBodyValve} answers when a body was refused.
 */
final class BodyValve extends ValveBase {

	/** What Tomcat itself would read of a body that nobody wanted. */
	private static final long LONGEST_REST = 96L * 1024 * 1024;

	private final BodyProperties limits;

	private final BodyWaits waits;

	private final Places places;

	BodyValve(BodyProperties limits, BodyWaits waits, Places places) {
		super(true);
		this.limits = limits;
		this.waits = waits;
		this.places = places;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		this.places.enter();
		try {
			if (hasBody(request)) {
				timed(request, response);
			}
			else {
				getNext().invoke(request, response);
			}
		}
		finally {
			this.places.leave();
		}
	}

	private static boolean hasBody(Request request) {
		return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
	}

	private void timed(Request request, Response response) throws IOException, ServletException {
		InputBuffer connection = request.getCoyoteRequest().getInputBuffer();
		TimedBody body = new TimedBody(connection, request.getContentLengthLong() > 0, request.getRemoteAddr(),
				this.limits, this.waits, this.places, System::nanoTime);
		request.getCoyoteRequest().setInputBuffer(body);
		request.setAttribute(TimedBody.ATTRIBUTE, body);
		try {
			getNext().invoke(request, response);
			if (!isClosing(response.getStatus())) {
				readRest(body);
			}
			if (!body.isRead()) {
				response.finishResponse();
				request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			}
		}
		finally {
			request.getCoyoteRequest().setInputBuffer(connection);
		}
	}

	private static void readRest(TimedBody body) {
		Discarded rest = new Discarded();
		try {
			long read = 0;
			while (!body.isRead() && body.refusal() == 0 && read < LONGEST_REST) {
				read += Math.max(0, body.doRead(rest));
			}
		}
		catch (IOException gone) {
			// the client has left, or is too slow
		}
	}

	/** Whether Tomcat closes the connection after a response with this status. */
	private static boolean isClosing(int status) {
		return switch (status) {
			case 400, 408, 411, 413, 414, 500, 501, 503 -> true;
			default -> false;
		};
	}

	/** Takes bytes that nobody wants. */
	private static final class Discarded implements ApplicationBufferHandler {

		private ByteBuffer buffer = ByteBuffer.allocate(0);

		@Override
		public void setByteBuffer(ByteBuffer read) {
			this.buffer = read;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.buffer;
		}

		@Override
		public void expand(int size) {
			// nothing is kept
		}

	}

}
