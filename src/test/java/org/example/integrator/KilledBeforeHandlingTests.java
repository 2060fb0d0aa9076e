package org.example.integrator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.yidiantong.Yidiantong;
import org.yidiantong.support.Actors;
import org.yidiantong.support.FaultTest;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills the application with the sample module after a complaint was closed and before
 * any listener has heard of it. After the next start each has, once.
 */
@FaultTest
@WholeApplication
@ContextConfiguration(classes = Yidiantong.class)
class KilledBeforeHandlingTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String[] NOTICES = { "complaints.notice.dispatched", "complaints.notice.replied" };

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Value("${yidiantong.home}")
	private Path home;

	private Path receipts;

	@BeforeEach
	void forgetWhatAnotherRunLeft(@TempDir Path folder) {
		this.receipts = folder.resolve("receipts");
		this.jdbc.sql("DELETE FROM event_publication").update();
	}

	@Test
	void receivesComplaintClosedOnceAndLosesNoNotice() throws Exception {
		String closed = closeAndKill();
		assertThat(this.receipts).doesNotExist();
		assertThat(notices(closed)).isEmpty();
		try (IntegratedProcess next = IntegratedProcess.start(this.home, this.receipts)) {
			await().atMost(PATIENCE).until(() -> publications().isEmpty());
			assertThat(received()).singleElement().asString().startsWith(Actors.YUAN + " " + closed + " ");
			assertThat(notices(closed)).containsExactlyInAnyOrder(NOTICES);
		}
	}

	@Test
	void handlesAtOnceWhatIsNotKilled() throws Exception {
		try (IntegratedProcess running = IntegratedProcess.start(this.home, this.receipts)) {
			running.tell("close");
			await().atMost(PATIENCE).until(() -> publications().isEmpty());
			assertThat(received()).hasSize(1);
			assertThat(notices(received().get(0).split(" ")[1])).containsExactlyInAnyOrder(NOTICES);
		}
	}

	/** Gives the id of the complaint. */
	private String closeAndKill() throws InterruptedException {
		try (IntegratedProcess killed = IntegratedProcess.start(this.home, this.receipts)) {
			killed.tell("hold");
			killed.tell("close");
		}
		return this.jdbc
			.sql("SELECT serialized_event::json ->> 'complaint' FROM event_publication WHERE listener_id = ?")
			.param("org.example.integrator.complaint-closed")
			.query(String.class)
			.single();
	}

	/** The listeners that have something to handle. */
	private List<String> publications() {
		return this.jdbc.sql("SELECT listener_id FROM event_publication").query(String.class).list();
	}

	private List<String> received() throws IOException {
		return Files.readAllLines(this.receipts);
	}

	/** The kinds of all notices about a complaint. */
	private List<String> notices(String complaint) {
		return BoundDistrict.call(Actors.YUAN,
				() -> new TransactionTemplate(this.transactions).execute((status) -> this.jdbc
					.sql("SELECT kind FROM notification_notice WHERE tenant_id = ? AND subject = ?")
					.params(Actors.YUAN.value(), "complaint/" + complaint)
					.query(String.class)
					.list()));
	}

}
