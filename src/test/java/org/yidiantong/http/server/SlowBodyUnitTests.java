package org.yidiantong.http.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;

/**
 * Which bodies are ended, and how many are waited for.
 */
class SlowBodyUnitTests {

	private static final BodyProperties LIMITS = new BodyProperties(Duration.ofSeconds(20), 4096,
			Duration.ofMinutes(10), 2);

	private final AtomicLong nanos = new AtomicLong();

	private final BodyWaits waits = new BodyWaits(3, 2);

	private final InputBuffer connection = Mockito.mock(InputBuffer.class);

	@Test
	void endsABodyThatTrickles() throws IOException {
		TimedBody body = body("10.0.0.1");
		Mockito.when(this.connection.doRead(any())).thenReturn(1);
		for (int n = 0; n < 2; n++) {
			assertThat(body.doRead(nothing())).isEqualTo(1);
			pass(10);
		}
		pass(1);
		assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> body.doRead(nothing()));
		assertThat(body.refusal()).isEqualTo(408);
	}

	@Test
	void waitsForALargePhotoOnASlowConnection() throws IOException {
		TimedBody body = body("10.0.0.1");
		Mockito.when(this.connection.doRead(any())).thenReturn(50_000);
		for (int second = 0; second < 590; second += 10) {
			assertThat(body.doRead(nothing())).isPositive();
			pass(10);
		}
		pass(11);
		assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> body.doRead(nothing()));
	}

	@Test
	void readsWhatHasArrivedWithoutWaiting() throws IOException {
		assertThat(this.waits.begin("10.0.0.1") && this.waits.begin("10.0.0.1")).isTrue();
		Mockito.when(this.connection.available()).thenReturn(100);
		Mockito.when(this.connection.doRead(any())).thenReturn(100);
		assertThat(body("10.0.0.1").doRead(nothing())).isEqualTo(100);
	}

	@Test
	void waitsForSoManyBodiesOfOneAddress() throws IOException {
		assertThat(this.waits.begin("10.0.0.1") && this.waits.begin("10.0.0.1")).isTrue();
		TimedBody third = body("10.0.0.1");
		assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> third.doRead(nothing()));
		assertThat(third.refusal()).isEqualTo(503);
		assertThat(body("10.0.0.2").doRead(nothing())).isZero();
	}

	@Test
	void forgetsAWaitThatIsOver() {
		for (int n = 0; n < 10; n++) {
			assertThat(this.waits.begin("10.0.0.1")).isTrue();
			this.waits.end("10.0.0.1");
		}
	}

	@Test
	void limitsTheSum() {
		assertThat(this.waits.begin("a") && this.waits.begin("b") && this.waits.begin("c")).isTrue();
		assertThat(this.waits.begin("d")).isFalse();
	}

	private TimedBody body(String address) {
		return new TimedBody(this.connection, true, address, LIMITS, this.waits, Places.unlimited(), this.nanos::get);
	}

	private void pass(int seconds) {
		this.nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
	}

	private static ApplicationBufferHandler nothing() {
		ApplicationBufferHandler handler = Mockito.mock(ApplicationBufferHandler.class);
		Mockito.when(handler.getByteBuffer()).thenReturn(ByteBuffer.allocate(0));
		return handler;
	}

}
