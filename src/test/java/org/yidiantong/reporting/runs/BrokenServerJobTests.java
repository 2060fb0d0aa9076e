package org.yidiantong.reporting.runs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.ReportNotReady;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.FaultTest;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * PostgreSQL ends the connection in the middle of a report, or has no room for its
 * workbook; what the next round makes of it. {@code -Dyidiantong.every=1} ends the
 * connection at each single statement.
 */
@FaultTest
@SeveralCopies
class BrokenServerJobTests {

	private static final RequestReport ASKED = new RequestReport(null, null, null, "2021-Q4");

	private static final RequestReport OCTOBER = new RequestReport(null, null, null, "2021-10");

	private static final RequestReport NOVEMBER = new RequestReport(null, null, null, "2021-11");

	private static final int EVERY = Integer.getInteger("yidiantong.every", 5);

	@Autowired
	private ReportRuns runs;

	@Autowired
	private JdbcClient jdbc;

	@Value("${yidiantong.home}")
	private Path home;

	@Test
	void endsTheSameAtWhicheverStatementTheConnectionIsEnded() {
		String hash = this.runs.undisturbed(ASKED).contentHash();
		UUID counted = this.runs.request(ASKED);
		int statements = SqlCapture.count(this.runs::run);
		assertThat(this.runs.find(counted).state()).isEqualTo(ReportState.DONE);
		assertThat(statements).isGreaterThan(50);
		for (int statement = 1; statement <= statements; statement += EVERY) {
			UUID id = this.runs.request(ASKED);
			SqlCapture.before(SqlCapture.nth(statement), this::end, this.runs::run);
			this.runs.run();
			this.runs.runLater();
			assertThat(this.runs.find(id).state()).as("ended at " + statement).isEqualTo(ReportState.DONE);
			assertThat(this.runs.find(id).contentHash()).as("ended at " + statement).isEqualTo(hash);
			assertThat(this.runs.workbook(id)).isEqualTo(this.runs.written(id));
			assertThat(this.runs.left(id)).as("ended at " + statement).isEmpty();
		}
	}

	@Test
	void showsNoWorkbookThatTheDiskHasNoRoomFor() throws Exception {
		String hash = this.runs.undisturbed(NOVEMBER).contentHash();
		UUID id = this.runs.request(NOVEMBER);
		try (SmallDisk disk = SmallDisk.under("reporting_report", this.home)) {
			SqlCapture.before((sql) -> sql.contains("SET workbook"), (connection) -> disk.fill(), this.runs::run);
			assertThat(disk.isFull()).isTrue();
			assertThat(this.runs.find(id).state()).isEqualTo(ReportState.RUNNING);
			assertThat(this.runs.find(id).workbook()).isFalse();
			assertThatExceptionOfType(ReportNotReady.class).isThrownBy(() -> this.runs.workbook(id));
			disk.free();
			this.runs.runLater();
			assertThat(this.runs.find(id).state()).isEqualTo(ReportState.DONE);
		}
		assertThat(this.runs.find(id).contentHash()).isEqualTo(hash);
		assertThat(this.runs.workbook(id)).isEqualTo(this.runs.written(id));
		assertThat(this.runs.left(id)).isEmpty();
	}

	/** The workbook is made in memory: a place for temporary files is not asked for. */
	@Test
	void needsNoRoomForTemporaryFiles() throws InterruptedException {
		UUID id = this.runs.request(OCTOBER);
		try (ReportProcess child = this.runs.copy("-Djava.io.tmpdir=/dev/full")) {
			child.ready().tell("run " + id);
			child.done();
		}
		assertThat(this.runs.find(id).state()).isEqualTo(ReportState.DONE);
		assertThat(this.runs.workbook(id)).isEqualTo(this.runs.written(id));
	}

	/** As an administrator does, and as a server that goes down. */
	private void end(Connection connection) {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
			row.next();
			int process = row.getInt(1);
			assertThat(CompletableFuture
				.supplyAsync(() -> this.jdbc.sql("SELECT pg_terminate_backend(?, 10000)")
					.param(process)
					.query(Boolean.class)
					.single())
				.join()).isTrue();
		}
		catch (SQLException aborted) {
			throw new IllegalStateException(aborted);
		}
	}

}
