package org.yidiantong.complaints.export;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.support.Actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * At most 100,000 complaints go into a file.
 */
class ExportManagementUnitTests {

	private static final Actor LEADER = Actors.post(Role.LEADER);

	private final ComplaintInspection cases = mock(ComplaintInspection.class);

	private final AuditLog audit = mock(AuditLog.class);

	private final ExportManagement exports = new ExportManagement(this.cases, mock(FilterWording.class),
			mock(RateLimiter.class), this.audit);

	@Test
	void refusesAListThatIsTooLongBeforeItReadsAnything() {
		given(this.cases.count(LEADER, ComplaintFilter.ALL)).willReturn(100_001L);
		AtomicInteger rows = new AtomicInteger();
		assertThatExceptionOfType(ListTooLong.class)
			.isThrownBy(
					() -> this.exports.export(LEADER, ComplaintFilter.ALL, "a.csv", (line) -> rows.incrementAndGet()))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly(100_001L, 100_000));
		verify(this.cases, never()).read(any(), any(), anyInt(), any());
		verifyNoInteractions(this.audit);
	}

	@Test
	void readsAListOfTheGreatestLength() {
		given(this.cases.count(LEADER, ComplaintFilter.ALL)).willReturn(100_000L);
		this.exports.export(LEADER, ComplaintFilter.ALL, "a.csv", (line) -> {
		});
		verify(this.cases).read(eq(LEADER), eq(ComplaintFilter.ALL), eq(100_000), any());
	}

}
