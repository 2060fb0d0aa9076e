package org.yidiantong.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.outreach.OutreachManagement;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A small story, played in districts of its own: the same however it is interrupted, and
 * other when its file is. The parts of profile {@code demo} are made by hand, because the
 * database of the tests is not one of the demo. The repositories of a nested module that
 * is named are found twice, because its parent is searched for repositories as well.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"disclosure.tasks", "disclosure.ledger", "complaints.sweep", "reporting.runs", "batch" })
@TestPropertySource(properties = "spring.main.allow-bean-definition-overriding=true")
@BusinessDay("2021-12-15")
@ExhaustiveTest
class StoryPlayerModuleTests {

	private static final String TEXT = """
			district: 341504
			disclosures:
			- {id: D1, at: '2021-10-11T09:00', place: 341504100-V01, kind: FINANCE, item: B06, period: 2021-09, nothing: true}
			activities:
			- {id: A1, at: '2021-09-08T10:00', kind: TRAINING, level: DISTRICT, title: 上岗培训, times: 1, people: 40, copies: 0}
			visits:
			- {day: '2021-09-06', channels: {QR: 60, WECHAT: 40}}
			cases:
			- {id: C1, item: L01, place: 341504100-V01, text: 路灯不亮, filed: '2021-09-06T08:00', accepted: '2021-09-06T09:00', returns: [{unit: HU-D06, dispatched: '2021-09-06T09:10', returned: '2021-09-06T11:00'}], dispatched: '2021-09-06T11:30', signed: '2021-09-06T14:00', replied: '2021-09-07T10:00', answer: 已修好, reviewed: '2021-09-07T15:00', closed: '2021-09-07T15:10', rated: {at: '2021-09-08T09:00', level: 5}}
			- {id: C2, item: L01, place: 341504100-V01, text: 路灯又不亮, contact: 2, filed: '2021-10-08T08:00', accepted: '2021-10-08T09:00', dispatched: '2021-10-08T09:10', signed: '2021-10-08T10:00', extended: [{at: '2021-10-18T10:00', until: '2021-11-10'}], replied: '2021-10-27T10:00', answer: 已修好, reviewed: '2021-10-27T15:00', closed: '2021-10-27T15:10', rated: {at: '2021-10-28T09:00', level: 2, tags: [SPEED]}, called: {at: '2021-10-29T10:00', outcome: UPHELD}, rectified: '2021-11-05T10:00', judged: '2021-11-08T10:00'}
			- {id: C3, item: B28, place: 341504100-V01, text: 合同面积请核对, filed: '2021-11-16T08:00', accepted: '2021-11-16T09:00', dispatched: '2021-11-16T09:10', signed: '2021-11-16T10:00', suspended: '2021-12-01T10:00'}
			""";

	private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null);

	private static int next = 341601;

	@TempDir
	private Path tenants;

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private OutreachManagement outreach;

	private StoryManagement stories;

	private ModuleDoors doors;

	private StoryPlayer player;

	@BeforeEach
	void makeParts() {
		this.stories = this.beans.createBean(StoryManagement.class);
		this.doors = this.beans.createBean(ModuleDoors.class);
		this.player = new StoryPlayer(this.stories, this.doors, this.clock, this.districts);
	}

	@Test
	void tellsWhatTheFileSays() {
		Story story = story(TEXT);
		this.player.play(story);
		Map<String, ComplaintSummary> cases = cases(story);
		assertThat(cases.get("2021-09-06T00:00:00Z").state()).isEqualTo(ComplaintState.CLOSED);
		assertThat(cases.get("2021-09-06T00:00:00Z").closedAt()).isEqualTo("2021-09-07T07:10:00Z");
		assertThat(cases.get("2021-10-08T00:00:00Z").dueOn()).isEqualTo("2021-11-10");
		assertThat(cases.get("2021-11-16T00:00:00Z").state()).isEqualTo(ComplaintState.HANDLING);
		assertThat(cases).hasSize(3);
		assertThat(this.clock.today()).isEqualTo("2021-12-15");
	}

	@Test
	void endsTheSameHoweverOftenItIsInterrupted() {
		Story whole = story(TEXT);
		Story broken = story(TEXT);
		int steps = this.player.play(whole);
		assertThat(steps).isEqualTo(Timeline.of(whole).size());
		for (int runs = 0; runs < 10; runs++) {
			AtomicInteger left = new AtomicInteger(2);
			assertThatIllegalStateException().isThrownBy(() -> this.player.play(broken, (step) -> {
				if (left.decrementAndGet() == 0) {
					throw new IllegalStateException("killed");
				}
			})).withMessage("killed");
		}
		assertThat(this.player.play(broken)).isEqualTo(steps - 20);
		assertThat(this.player.play(broken)).isZero();
		assertThat(facts(broken)).isEqualTo(facts(whole));
	}

	@Test
	void undoesAStepThatFailsInItsMiddle() {
		Story story = story(TEXT);
		DistrictCode district = new DistrictCode(story.district());
		BoundDistrict.run(district, () -> {
			assertThatIllegalStateException().isThrownBy(() -> this.stories.play("C1.file", () -> {
				StoryContext stage = new StoryContext(district, this.doors, new TreeMap<>());
				stage.desk().file(story.cases().get(0));
				throw new IllegalStateException("killed");
			}));
			assertThat(this.stories.played()).isEmpty();
		});
		assertThat(cases(story)).isEmpty();
	}

	@Test
	void followsAFileThatIsChanged() {
		Story story = story(TEXT.replace("closed: '2021-10-27T15:10'", "closed: '2021-11-01T15:10'")
			.replace("filed: '2021-11-16", "filed: '2021-11-15")
			.replace("rated: {at: '2021-10-28T09:00', level: 2", "rated: {at: '2021-11-02T09:00', level: 4")
			.replaceFirst(", called: .*", "}")
			.replace("QR: 60", "QR: 61"));
		this.player.play(story);
		Map<String, ComplaintSummary> cases = cases(story);
		assertThat(cases.get("2021-10-08T00:00:00Z").closedAt()).isEqualTo("2021-11-01T07:10:00Z");
		assertThat(cases).containsKey("2021-11-15T00:00:00Z").doesNotContainKey("2021-11-16T00:00:00Z");
		assertThat(visits(story)).isEqualTo(101);
	}

	private long visits(Story story) {
		Actor dispatcher = dispatcher(story);
		return BoundDistrict
			.call(dispatcher.district(),
					() -> this.outreach.totals(dispatcher, LocalDate.of(2021, 9, 1), LocalDate.of(2021, 12, 15)))
			.visits();
	}

	/** By when they were filed. */
	private Map<String, ComplaintSummary> cases(Story story) {
		Actor dispatcher = dispatcher(story);
		Map<String, ComplaintSummary> cases = new TreeMap<>();
		BoundDistrict.call(dispatcher.district(), () -> this.doors.cases().list(dispatcher, ComplaintFilter.ALL, ALL))
			.items()
			.forEach((one) -> cases.put(one.filedAt().toString(), one));
		return cases;
	}

	/** All that does not differ by district. */
	private List<String> facts(Story story) {
		String district = Integer.toString(story.district());
		return cases(story).values()
			.stream()
			.map((one) -> (one.caseNumber() + one.state() + one.revision() + one.acceptedAt() + one.closedAt()
					+ one.dueOn() + one.firstDueOn() + one.leadUnit())
				.replace(district, "341504"))
			.toList();
	}

	private static Actor dispatcher(Story story) {
		return Actor.officer(new java.util.UUID(0, 1), "dispatcher", new DistrictCode(story.district()), null,
				Set.of(Role.DISPATCHER));
	}

	/** In a district that no story was played in. */
	private Story story(String text) {
		while (this.districts.find(new DistrictCode(next)).isPresent()) {
			next += (next % 100 == 99) ? 2 : 1;
		}
		int code = next;
		Path folder = this.tenants.resolve("of-" + code);
		ThirdDistrict.write(folder, code);
		this.folders.apply(TenantsFolder.at(folder));
		return StoryFiles.parse(text.replace("341504", Integer.toString(code)));
	}

}
