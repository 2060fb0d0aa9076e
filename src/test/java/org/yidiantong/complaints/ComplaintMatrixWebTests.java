package org.yidiantong.complaints;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every state × action × role over the API, against a matrix that is written by hand in
 * {@code complaints/matrix.txt}: what it allows is done, what it does not is refused and
 * changes nothing.
 */
@WholeApplication
@ExhaustiveTest
class ComplaintMatrixWebTests {

	private static final Map<Character, Actor> ROLES = Map.of('S', Actors.desk(ComplaintFixture.TOWNSHIP), 'D',
			Actors.post(Role.DISPATCHER), 'H', Actors.handler(ComplaintFixture.VILLAGE), 'L', Actors.post(Role.LEADER));

	private static final Map<ComplaintAction, String> PATHS = Map.of(ComplaintAction.ASK_SUPPLEMENT, "supplement",
			ComplaintAction.CLASSIFY, "nature", ComplaintAction.APPROVE, "review", ComplaintAction.SEND_BACK, "review",
			ComplaintAction.TAKE_BACK, "take-back", ComplaintAction.END_SUPERVISION, "end-supervision");

	private final MockMvcTester web;

	private final ComplaintFixture cases;

	private final String into;

	private final ComplaintSupervision supervision;

	private final BusinessClock clock;

	ComplaintMatrixWebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints,
			@Autowired ComplaintInspection cases, @Autowired ComplaintDesk desk, @Autowired ComplaintTriage triage,
			@Autowired ComplaintHandling handling, @Autowired ComplaintSupervision supervision,
			@Autowired BusinessClock clock) {
		this.web = web;
		this.supervision = supervision;
		this.clock = clock;
		this.cases = new ComplaintFixture(complaints, cases, desk, triage, handling);
		this.into = this.cases.number();
	}

	@Test
	void coversEveryStateAndAction() throws IOException {
		assertThat(rows().stream().map((row) -> row.state().replaceAll("[*+]", "")).distinct())
			.containsExactlyInAnyOrderElementsOf(Stream.of(ComplaintState.values()).map(Enum::name).toList());
		assertThat(rows().get(0).cells().keySet()).containsExactlyInAnyOrderElementsOf(
				Stream.of(ComplaintAction.values()).filter((each) -> each != ComplaintAction.FILE).toList());
	}

	@ParameterizedTest
	@MethodSource("rows")
	void doesWhatIsWrittenAndRefusesTheRest(Row row) {
		ComplaintFixture.Climbed climbed = climb(row);
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<ComplaintAction, String> cell : row.cells().entrySet()) {
			ROLES.forEach((letter, actor) -> {
				if (!isCitizens(cell.getKey()) && !cell.getValue().contains(letter.toString())) {
					int status = post(climbed, cell.getKey(), actor);
					if (status != 403 && status != 404 && status != 409) {
						wrong.add(letter + " " + cell.getKey() + " is not refused: " + status);
					}
				}
			});
		}
		assertThat(wrong).isEmpty();
		assertThat(this.cases.state(climbed)).isEqualTo(climbed.standing().state());
		allowed(row);
	}

	private void allowed(Row row) {
		row.cells().forEach((action, letters) -> {
			if (!isCitizens(action)) {
				letters.replace("-", "").chars().forEach((letter) -> {
					int status = post(climb(row), action, ROLES.get((char) letter));
					assertThat(status).as("%s %s", (char) letter, action).isEqualTo(200);
				});
			}
		});
	}

	@ParameterizedTest
	@MethodSource("rows")
	void letsThePersonDoWhatIsWritten(Row row) {
		String page = climb(row).code().grouped();
		assertThat(citizen("/341503/track/supplement", page, "补充一句"))
			.isEqualTo(row.cells().get(ComplaintAction.SUPPLY).equals("C") ? 200 : 409);
		assertThat(citizen("/341503/track/urge", climb(row).code().grouped(), ""))
			.isEqualTo(row.cells().get(ComplaintAction.URGE).equals("C") ? 200 : 409);
		assertThat(citizen("/341503/track/withdrawal", climb(row).code().grouped(), ""))
			.isEqualTo(row.cells().get(ComplaintAction.WITHDRAW).equals("C") ? 200 : 409);
	}

	private int citizen(String address, String code, String text) {
		return Redirects
			.followed(this.web,
					this.web.post()
						.uri(address)
						.accept(MediaType.TEXT_HTML)
						.formField("code", code)
						.formField("text", text)
						.formField("sure", "true")
						.exchange())
			.getResponse()
			.getStatus();
	}

	private ComplaintFixture.Climbed climb(Row row) {
		if (row.state().endsWith("+")) {
			ComplaintFixture.Climbed climbed = this.cases.to(ComplaintState.valueOf(row.state().replace("+", "")));
			return climbed.with(BoundDistrict.call(Actors.YUAN, () -> this.supervision.supervise(ROLES.get('L'),
					climbed.ref(), this.clock.today().plusDays(9), "请抓紧")));
		}
		return row.state().endsWith("*") ? this.cases.stopped() : this.cases.to(ComplaintState.valueOf(row.state()));
	}

	private int post(ComplaintFixture.Climbed climbed, ComplaintAction action, Actor actor) {
		String path = PATHS.getOrDefault(action, action.name().toLowerCase());
		return this.web.post()
			.uri("/api/v1/341503/cases/{id}/{path}", climbed.standing().id(), path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.header("If-Match", "\"" + climbed.standing().revision() + "\"")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body(action))
			.exchange()
			.getResponse()
			.getStatus();
	}

	private String body(ComplaintAction action) {
		return switch (action) {
			case DISPATCH -> "{\"unit\": \"HU-341503100-V04\", \"note\": \"请核实\"}";
			case REJECT -> "{\"reason\": \"OUT_OF_SCOPE\", \"note\": \"请到法院\"}";
			case MERGE -> "{\"into\": \"" + this.into + "\"}";
			case REPLY -> "{\"text\": \"已修好\"}";
			case REDACT -> "{\"words\": [\"坏了\"]}";
			case CLASSIFY -> "{\"nature\": \"REQUEST\"}";
			case EXTEND -> "{\"until\": \"%s\", \"note\": \"等测绘\"}".formatted(this.cases.soon());
			case APPROVE -> "{\"approved\": true}";
			case SEND_BACK -> "{\"approved\": false, \"note\": \"没修好\"}";
			case SUPERVISE -> "{\"note\": \"请抓紧\", \"dueOn\": \"%s\"}".formatted(this.clock.today().plusDays(3));
			case REFER, ASK_SUPPLEMENT, RETURN, SUSPEND, REOPEN, TAKE_BACK, ESCALATE, EXPLAIN -> "{\"note\": \"说明\"}";
			default -> "{}";
		};
	}

	private static boolean isCitizens(ComplaintAction action) {
		return Transition.ALL.stream()
			.filter((each) -> each.action() == action)
			.allMatch((each) -> each.roles().contains(ComplaintRole.CITIZEN));
	}

	static List<Row> rows() throws IOException {
		List<String[]> lines = new ClassPathResource("complaints/matrix.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\\s+"))
			.toList();
		return lines.stream().skip(1).map((line) -> Row.of(lines.get(0), line)).toList();
	}

	/** A line of the matrix. */
	record Row(String state, Map<ComplaintAction, String> cells) {

		static Row of(String[] head, String[] line) {
			Map<ComplaintAction, String> cells = new LinkedHashMap<>();
			for (int at = 1; at < head.length; at++) {
				cells.put(ComplaintAction.valueOf(head[at]), line[at]);
			}
			return new Row(line[0], cells);
		}

	}

}
