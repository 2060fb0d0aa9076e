package org.yidiantong.reporting.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Streams end with one event when something has changed, and there is a limit to them.
 */
class ChangeStreamsUnitTests {

	private final ChangeStreams streams = new ChangeStreams();

	private final AtomicReference<String> state = new AtomicReference<>("1");

	private final AtomicInteger asked = new AtomicInteger();

	@AfterEach
	void closes() {
		this.streams.close();
	}

	@Test
	void asksOnceForAllWhoWaitAndLetsThemGoWhenItHasChanged() {
		for (int at = 0; at < 5; at++) {
			assertThat(open(Actors.post(Role.LEADER), "1")).isPresent();
		}
		this.asked.set(0);
		this.streams.look();
		assertThat(this.asked).hasValue(1);
		assertThat(this.streams.waiting()).isEqualTo(5);
		this.state.set("2");
		this.streams.look();
		assertThat(this.streams.waiting()).isZero();
	}

	@Test
	void doesNotWaitWhereThePageIsOldAlready() {
		assertThat(open(Actors.post(Role.LEADER), "0")).isPresent();
		assertThat(this.streams.waiting()).isZero();
	}

	@Test
	void endsTheOldestOfAnOfficerWhoHasSixForTheNextPage() {
		AtomicInteger read = new AtomicInteger();
		BoundDistrict.call(Actors.YUAN, () -> this.streams.open(Actors.post(Role.LEADER), "first", "1",
				() -> String.valueOf(Math.min(1, read.incrementAndGet()))));
		open(Actors.post(Role.AUDITOR), "1");
		for (int at = 0; at < ChangeStreams.MOST_OF_ONE - 1; at++) {
			open(Actors.post(Role.LEADER), "1");
		}
		assertThat(this.streams.waiting()).isEqualTo(ChangeStreams.MOST_OF_ONE + 1);
		assertThat(open(Actors.post(Role.LEADER), "1")).isPresent();
		assertThat(this.streams.waiting()).isEqualTo(ChangeStreams.MOST_OF_ONE + 1);
		this.streams.look();
		assertThat(read).as("only when it was opened").hasValue(1);
	}

	@Test
	void goesOnWaitingWhenTheStateCannotBeRead() {
		open(Actors.post(Role.LEADER), "1");
		this.state.set(null);
		this.streams.look();
		assertThat(this.streams.waiting()).isOne();
	}

	private Optional<SseEmitter> open(Actor actor, String seen) {
		return BoundDistrict.call(Actors.YUAN, () -> this.streams.open(actor, "figures", seen, this::read));
	}

	private String read() {
		this.asked.incrementAndGet();
		if (this.state.get() == null) {
			throw new IllegalStateException("the database is away");
		}
		return this.state.get();
	}

}
