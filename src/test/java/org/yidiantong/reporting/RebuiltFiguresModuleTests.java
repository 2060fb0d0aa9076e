package org.yidiantong.reporting;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.Yidiantong;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.figures.TodaysFigures;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.runs.ReportRuns;
import org.yidiantong.reporting.runs.SeveralCopies;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Read models are read anew by an operator's command, while others go on reading them.
 */
@SeveralCopies
@ExhaustiveTest
class RebuiltFiguresModuleTests {

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@Autowired
	private ReportRuns runs;

	@Autowired
	private FigureManagement figures;

	@Autowired
	private ReadModelManagement models;

	@Autowired
	private PlayedDistrict district;

	@Test
	void readsTheLogAnewAndSaysHowMuchThatWas() {
		String before = figures();
		assertThat(command("rebuild", this.runs.played().toString())).isZero();
		assertThat(said())
			.matches("figures of district 348\\d{3} are rebuilt: [1-9]\\d+ events read anew in \\d+\\.\\d s");
		assertThat(figures()).isEqualTo(before);
	}

	@Test
	void knowsNoDistrictThatIsNotThere() {
		assertThat(command("rebuild", "999999")).isEqualTo(1);
		assertThat(said()).isEqualTo("there is no district \"999999\"");
	}

	@Test
	void explainsItself() {
		assertThat(command("rebuild")).isEqualTo(2);
		assertThat(said()).isEqualTo(
				"DISTRICT is missing\nusage: figures rebuild DISTRICT | figures verify FILE | figures check DIR | figures runs");
	}

	@Test
	void saysTheSameWhileItIsReadAnew() throws Exception {
		String before = figures();
		AtomicBoolean rebuilt = new AtomicBoolean();
		CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
			int read = 0;
			while (!rebuilt.get() || read == 0) {
				assertThat(figures()).isEqualTo(before);
				read++;
			}
			return read;
		});
		for (int time = 0; time < 5; time++) {
			rebuild();
		}
		rebuilt.set(true);
		assertThat(reader.get(60, TimeUnit.SECONDS)).isGreaterThan(1);
	}

	/** The other rows come between two statements of who asks, or wait for the second. */
	@Test
	void findsTheCasesOfLastMonthWhileOtherRowsBeginToServe() {
		this.runs.in(this.models::catchUp);
		assertThat(this.runs.in(() -> this.figures.anyCaseBy(LocalDate.of(2021, 12, 31)))).isTrue();
		AtomicReference<@Nullable Boolean> found = new AtomicReference<>();
		SqlCapture.before((sql) -> sql.contains("reporting_standing"), (connection) -> rebuildBeside(),
				() -> found.set(this.runs.in(() -> this.figures.anyCaseBy(LocalDate.of(2021, 12, 31)))));
		assertThat(found.get()).isTrue();
	}

	private void rebuildBeside() {
		try {
			CompletableFuture.runAsync(this::rebuild).get(2, TimeUnit.SECONDS);
		}
		catch (TimeoutException waitsForTheReader) {
			// as it should
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void rebuild() {
		this.runs.in(() -> this.models.rebuild(this.district.actor()));
	}

	private String figures() {
		TodaysFigures today = this.runs.in(() -> this.figures.today(this.district.actor()));
		return today.figures() + " " + today.townships().rows() + " " + today.months();
	}

	private int command(String... words) {
		PrintStream stream = new PrintStream(this.said, true, StandardCharsets.UTF_8);
		return Yidiantong.commands()
			.run(stream, stream,
					Stream.concat(Stream.of("figures", "--lang=en"), Stream.of(words)).toArray(String[]::new));
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8).strip();
	}

}
