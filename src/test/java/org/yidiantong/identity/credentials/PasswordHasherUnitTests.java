package org.yidiantong.identity.credentials;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many people sign in at once, and each comparison costs the same.
 */
class PasswordHasherUnitTests {

	private final PasswordHasher passwords = new PasswordHasher(1024, 2);

	@Test
	void costsWhatIsRecommended() {
		assertThat(new PasswordHasher().hash("right")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
	}

	@Test
	void refusesNobodyInAMorningRush() throws Exception {
		String hash = this.passwords.hash("right");
		ExecutorService everybody = Executors.newFixedThreadPool(60);
		try {
			Callable<Boolean> one = () -> this.passwords.matches("right", hash);
			List<Future<Boolean>> answers = everybody.invokeAll(Stream.generate(() -> one).limit(60).toList());
			assertThat(answers).allSatisfy((answer) -> assertThat(answer.get()).isTrue());
		}
		finally {
			everybody.shutdown();
		}
	}

	@Test
	void comparesOnceWhateverIsTyped() {
		String hash = this.passwords.hash("right");
		assertThat(IntStream.of(calls(() -> this.passwords.matches("right", hash)),
				calls(() -> this.passwords.matches("wrong", hash)), calls(() -> this.passwords.matches("", hash)),
				calls(this.passwords::matchesNobody)))
			.containsOnly(1);
	}

	private int calls(Runnable work) {
		long before = this.passwords.calls();
		work.run();
		return Math.toIntExact(this.passwords.calls() - before);
	}

}
