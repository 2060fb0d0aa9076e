package org.yidiantong.http.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The body of one request, as Tomcat reads it from the connection. Reading fails once the
 * body is too slow, or when too many others are waited for; it fails again at each
 * further attempt.
 */
final class TimedBody implements InputBuffer {

	/** The attribute of a request under which its body is found. */
	static final String ATTRIBUTE = TimedBody.class.getName();

	private static final int TOO_SLOW = 408;

	private static final int TOO_MANY = 503;

	private final InputBuffer connection;

	private final boolean measured;

	private final BodyProperties limits;

	private final BodyWaits waits;

	private final Places places;

	private final LongSupplier nanos;

	private final long since;

	private String address;

	private long received;

	private boolean ended;

	private int refusal;

	/**
	 * A body that has just been announced.
	 * @param measured whether its length is known, so that whatever has arrived can be
	 * read without waiting
	 */
	TimedBody(InputBuffer connection, boolean measured, String address, BodyProperties limits, BodyWaits waits,
			Places places, LongSupplier nanos) {
		this.connection = connection;
		this.measured = measured;
		this.address = address;
		this.limits = limits;
		this.waits = waits;
		this.places = places;
		this.nanos = nanos;
		this.since = nanos.getAsLong();
	}

	/** Sets the address of the client, once it is known that a proxy stands between. */
	void from(String client) {
		this.address = client;
	}

	/** Status of the refusal; 0 if there was none. */
	int refusal() {
		return this.refusal;
	}

	/** Whether it was read to its end. */
	boolean isRead() {
		return this.ended;
	}

	@Override
	public int available() {
		return (this.refusal == 0) ? this.connection.available() : 0;
	}

	@Override
	public int doRead(ApplicationBufferHandler handler) throws IOException {
		if (this.refusal == 0 && this.measured && this.connection.available() > 0) {
			return counted(this.connection.doRead(handler));
		}
		if (this.refusal == 0 && isTooSlow()) {
			this.refusal = TOO_SLOW;
		}
		String waiting = this.address;
		if (this.refusal == 0 && !this.waits.begin(waiting)) {
			this.refusal = TOO_MANY;
		}
		if (this.refusal != 0) {
			throw new SocketTimeoutException("The body was refused with " + this.refusal);
		}
		try {
			return counted(awaited(handler));
		}
		finally {
			this.waits.end(waiting);
		}
	}

	private int awaited(ApplicationBufferHandler handler) throws IOException {
		this.places.leave();
		try {
			return this.connection.doRead(handler);
		}
		catch (SocketTimeoutException silent) {
			this.refusal = TOO_SLOW;
			throw silent;
		}
		finally {
			this.places.enter();
		}
	}

	private int counted(int bytes) {
		this.received += Math.max(0, bytes);
		this.ended = this.ended || bytes < 0;
		return bytes;
	}

	private boolean isTooSlow() {
		return this.limits.isTooSlow(Duration.ofNanos(this.nanos.getAsLong() - this.since), this.received);
	}

}
