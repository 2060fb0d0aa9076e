package org.yidiantong.complaints.imports;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.ExhaustiveTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import that fails in the middle is taken up where it ended.
 */
@ExhaustiveTest
class InterruptedImportWebTests extends ImportSteps {

	@Test
	void goesOnAfterAnInterruptionWithoutDoubles() {
		PastComplaints past = new PastComplaints();
		for (int number = 1; number <= 1200; number++) {
			past.closed("C-" + number, FILED.plusDays(number % 300));
		}
		UUID id = id(body(get(upload("多.xlsx", past.xlsx()))));
		in(() -> this.transactions
			.execute((status) -> this.files.start(id, this.dispatcher.name(), Instant.parse("2021-12-15T01:00:00Z"))));
		byte[] kept = content(id, 700);
		put(id, 700, new byte[] { 0 });
		new ImportScheduler(this.files, this.runner).resume();
		assertThat(view(id).taken()).isEqualTo(500);
		assertThat(view(id).state()).isEqualTo(ImportState.RUNNING);
		put(id, 700, kept);
		new ImportScheduler(this.files, this.runner).resume();
		assertThat(view(id).state()).isEqualTo(ImportState.DONE);
		assertThat(view(id).taken()).isEqualTo(1200);
		assertThat(count()).isEqualTo(1200);
	}

	private byte[] content(UUID id, int line) {
		return in(() -> this.transactions.execute((status) -> this.jdbc.sql("""
				SELECT content FROM complaints_import_row WHERE tenant_id = ? AND import_id = ? AND line = ?""")
			.params(this.code.value(), id, line)
			.query(byte[].class)
			.single()));
	}

	private void put(UUID id, int line, byte[] content) {
		in(() -> this.transactions.execute((status) -> this.jdbc.sql("""
				UPDATE complaints_import_row SET content = ? WHERE tenant_id = ? AND import_id = ? AND line = ?""")
			.params(content, this.code.value(), id, line)
			.update()));
	}

}
