package org.yidiantong.kernel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A cursor of another list is refused in the same way by every list.
 */
class PageRequestUnitTests {

	private static final Pattern CODES = Pattern.compile("[A-Z][0-9]{2}");

	@Test
	void beginsWithoutACursor() {
		PageRequest request = new PageRequest(10, null);
		assertThat(request.afterId()).isNull();
		assertThat(request.afterCode(CODES)).isNull();
	}

	@Test
	void readsItsOwnKeys() {
		UUID id = UUID.randomUUID();
		assertThat(new PageRequest(10, id.toString()).afterId()).isEqualTo(id);
		assertThat(new PageRequest(10, "B01").afterCode(CODES)).isEqualTo("B01");
	}

	@Test
	void refusesCursorsOfOtherLists() {
		PageRequest code = new PageRequest(10, "B01");
		PageRequest id = new PageRequest(10, UUID.randomUUID().toString());
		assertRefused(code::afterId);
		assertRefused(() -> id.afterCode(CODES));
		assertRefused(() -> code.after(Instant::parse));
		assertRefused(() -> Page.cut(List.of("A01", "B01"), id, CODES, (one) -> one));
	}

	private static void assertRefused(Runnable reading) {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(reading::run)
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(ValidationError::path)
				.containsExactly("after"));
	}

}
