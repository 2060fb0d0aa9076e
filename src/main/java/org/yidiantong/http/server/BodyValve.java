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
 * Gives every request with a body a {@link TimedBody}. After the response, the rest of
 * the body is read under the same limits, because browsers show no response before they
 * have sent everything, and Tomcat would read without any limit. It works below the
 * servlet API, where forms are parsed, and around the error page. A
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
			if (!response.isErrorReportRequired() && hasBody(request)) {
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

	/**
	 * Not asked of a request that Tomcat has refused: the length of its body may be no
	 * number.
	 */
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
			if (request.isAsync()) {
				// somebody else answers later
				return;
			}
			// a client that waits for permission to send its body sends none after a
			// refusal
			if (request.getHeader("Expect") == null) {
				response.finishResponse();
				readRest(body);
			}
			if (body.refusal() != 0) {
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
