package org.yidiantong.checklist.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.checklist.events.ChecklistVersionPublished;
import org.yidiantong.checklist.folder.BaseList;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.folder.ChecklistDraft;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.checklist.folder.Edition;
import org.yidiantong.checklist.folder.NextList;
import org.yidiantong.checklist.folder.OfferedBase;
import org.yidiantong.checklist.folder.PublishedFolders;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.Location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * What a folder would publish, and what it may never change.
 */
class ChecklistSectionUnitTests {

	private static final Instant NOW = Instant.parse("2021-01-01T01:00:00Z");

	private static final Location VERSION = new Location("341503/checklist.yaml", 4);

	private static final Location BASE_VERSION = new Location("base/anhui@2021.1.yaml", 7);

	private static final BaseList BASE = new BaseList("anhui", "2021.1", "340000", LocalDate.of(2021, 1, 1), "{}",
			"base", "linear-base");

	private static final Edition EDITION = new Edition(
			new Checklist(SmallChecklist.VERSION, LocalDate.of(2021, 1, 1), BASE.name(),
					List.of(SmallChecklist.LAMPS.category())),
			SmallChecklist.items(), BASE, "edition", "linear-edition");

	private static final OfferedBase OFFERED = new OfferedBase(BASE, SmallChecklist.items());

	private static final ChecklistDraft DRAFT = PublishedFolders.draft(EDITION, VERSION, BASE_VERSION);

	private final PublishedVersions lists = mock(PublishedVersions.class);

	private final BaseLists bases = mock(BaseLists.class);

	private final NextItems next = mock(NextItems.class);

	private final List<Object> told = new ArrayList<>();

	private final ChecklistSection section = new ChecklistSection(this.lists, this.bases, this.next, this.told::add,
			new BusinessClock(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ZERO));

	@BeforeEach
	void proposesNothing() {
		given(this.next.find()).willReturn(NextList.NONE);
	}

	@Test
	void offersTheLocalItemsOfAProposalForItsBaseOnly() {
		BaseName base = new BaseName("anhui", "2022.1");
		given(this.next.find()).willReturn(new NextList(base.toString(), List.of(SmallChecklist.LAMPS)));
		VersionPublication publication = new VersionPublication(this.lists, this.bases, this.next,
				mock(DistrictManagement.class), this.told::add,
				new BusinessClock(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ZERO));
		assertThat(publication.proposedItems(base)).containsExactly(SmallChecklist.LAMPS);
		assertThat(publication.proposedItems(new BaseName("anhui", "2023.1"))).isEmpty();
	}

	@Test
	void addsVersionThatIsNotPublishedYet() {
		assertThat(this.section.diff(DRAFT)).containsExactly(new Change(Change.Kind.ADDED, "checklist",
				SmallChecklist.VERSION, "2021-01-01 起施行，采用 anhui@2021.1，共 4 项"));
	}

	@Test
	void leavesPublishedVersionAsItIs() {
		given(this.lists.digest(SmallChecklist.VERSION)).willReturn(Optional.of("edition"));
		given(this.bases.digest(BASE)).willReturn(Optional.of("base"));
		given(this.bases.isKept(BASE)).willReturn(true);
		assertThat(this.section.diff(DRAFT)).isEmpty();
		this.section.apply(DRAFT);
		then(this.bases).should(never()).keep(OFFERED);
		assertThat(this.told).isEmpty();
	}

	@Test
	void keepsTheDigestOfAListThatNowLeavesAWordToTheDistrict() {
		assertThat(ChecklistJson.digest("{\"guidedBy\":\"〈区〉民政局\"}"))
			.isEqualTo(ChecklistJson.digest("{\"guidedBy\":\"区民政局\"}"));
		given(this.lists.digest(SmallChecklist.VERSION)).willReturn(Optional.of("edition"));
		given(this.bases.isKept(BASE)).willReturn(true);
		this.section.apply(DRAFT);
		then(this.bases).should().openWords(OFFERED);
	}

	@Test
	void leavesVersionThatWasPublishedBeforeFlowsHadBranches() {
		given(this.lists.digest(SmallChecklist.VERSION)).willReturn(Optional.of("linear-edition"));
		given(this.bases.digest(BASE)).willReturn(Optional.of("linear-base"));
		given(this.bases.isKept(BASE)).willReturn(true);
		assertThat(this.section.diff(DRAFT)).isEmpty();
		this.section.apply(DRAFT);
		then(this.bases).should(never()).keep(OFFERED);
		assertThat(this.told).isEmpty();
	}

	@Test
	void publishesNewVersionAndTellsOfIt() {
		ChecklistVersionPublished event = published().event(EDITION);
		given(this.lists.publish(EDITION, NOW)).willReturn(event);
		this.section.apply(DRAFT);
		then(this.bases).should().keep(OFFERED);
		assertThat(this.told).containsExactly(event);
	}

	@Test
	void rejectsOtherContentOfPublishedVersion() {
		given(this.lists.digest(SmallChecklist.VERSION)).willReturn(Optional.of("another"));
		assertRejected(VERSION, () -> this.section.diff(DRAFT));
	}

	@Test
	void rejectsOtherContentOfBaseList() {
		given(this.bases.digest(BASE)).willReturn(Optional.of("another"));
		assertRejected(BASE_VERSION, () -> this.section.diff(DRAFT));
	}

	@Test
	void rejectsBaseListThatAnotherDistrictStoredInTheMeantime() {
		given(this.bases.digest(BASE)).willReturn(Optional.empty(), Optional.of("another"));
		assertRejected(BASE_VERSION, () -> this.section.apply(DRAFT));
		assertThat(this.told).isEmpty();
	}

	@Test
	void tellsEveryItemOfTheVersion() {
		ChecklistVersionPublished event = published().event(EDITION);
		assertThat(event.items()).isEqualTo(4);
		assertThat(event.list()).hasSize(4)
			.first()
			.isEqualTo(new ChecklistVersionPublished.Line(new ItemCode("L01"), "341503/L01", "C1", "路灯报修"));
		assertThat(event.categories()).containsExactly(
				new ChecklistVersionPublished.Heading("C1", "公共服务", ChecklistVersionPublished.Group.SERVICE));
		assertThat(event.base()).isEqualTo("anhui@2021.1");
	}

	@Test
	void readsBackWhatItKeeps() {
		VersionId id = published().id();
		assertThat(published().checklist(EDITION.checklist().categories())).isEqualTo(EDITION.checklist());
		assertThat(published().digest()).isEqualTo("edition");
		assertThat(new PublishedItem(id, 1, SmallChecklist.LAMPS).item()).isEqualTo(SmallChecklist.LAMPS);
		assertThat(new PublishedCategory(id, 1, SmallChecklist.LAMPS.category()).category())
			.isEqualTo(SmallChecklist.LAMPS.category());
	}

	@Test
	void keepsWhereAnItemApplies() {
		assertThat(PublishedItem.appliesTo(true, true)).isEqualTo(Set.of(Settlement.VILLAGE, Settlement.COMMUNITY));
		assertThat(PublishedItem.appliesTo(true, false)).containsExactly(Settlement.VILLAGE);
		assertThat(PublishedItem.appliesTo(false, true)).containsExactly(Settlement.COMMUNITY);
	}

	private static PublishedVersion published() {
		return new PublishedVersion(new VersionId(341503, SmallChecklist.VERSION), 1, EDITION, NOW);
	}

	private static void assertRejected(Location at, ThrowingCallable work) {
		FolderRejected rejected = catchThrowableOfType(FolderRejected.class, work);
		assertThat(rejected.findings()).extracting(Finding::at).containsExactly(at);
		assertThat(rejected.findings()).extracting(Finding::code).containsExactly("checklist.version-published");
	}

}
