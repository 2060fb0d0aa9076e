package org.yidiantong.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.jayway.jsonpath.JsonPath;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.cards.CardRaising;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.CardView;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.reporting.BulletinManagement;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.support.XlsxXmlReader;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A county says 县 wherever a district says 区, on pages, in the API, and in files.
 */
@WholeApplication
@BusinessDay("2021-12-16")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class CountyTextsWebTests {

	private static final Pattern COMMON = Pattern.compile("[社小地片城园景辖村]区|规划区|区[域划县号间别分]|县（市、区）|裕安区");

	private static final Pattern DISTRICT = Pattern.compile(".{0,12}[区〈].{0,6}");

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/\\d{6}/[^\"#]*)");

	private static final int OF_ONE_KIND = 50;

	@TempDir
	private static Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private ChecklistManagement checklists;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private BulletinManagement bulletins;

	private final Set<String> wrong = new TreeSet<>();

	private DistrictCode code;

	@BeforeAll
	void appliesACounty() {
		this.code = CopyOfYuan.applyAsCounty(this.districts, this.folders, tenants);
	}

	@BeforeEach
	void forgetsWhatOthersFound() {
		this.wrong.clear();
	}

	@Test
	void saysCountyOnEveryPageOfCitizens() throws IOException {
		Set<String> seen = walk("/" + this.code + "/", null);
		assertThat(seen).hasSizeGreaterThan(120)
			.contains("/" + this.code + "/items/B16", "/" + this.code + "/policies")
			.anyMatch((path) -> path.endsWith("/poster.pdf"))
			.anyMatch((path) -> path.contains("/flow.svg"));
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void saysCountyOnPagesOfStaff() throws IOException {
		for (Role role : EnumSet.of(Role.DISTRICT_ADMINISTRATOR, Role.DISPATCHER, Role.LEADER)) {
			assertThat(walk("/" + this.code + "/staff/", actor(role))).as(role.name()).isNotEmpty();
		}
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void saysCountyOnEveryItemInAllItsForms() throws IOException {
		List<ItemSummary> items = in(() -> this.checklists.items(ItemFilter.ALL));
		for (ItemSummary item : items) {
			for (String form : List.of("", "/flow.svg", "/poster.pdf")) {
				look("/" + this.code + "/items/" + item.code().value() + form, null);
			}
			look("/api/v1/" + this.code + "/checklist/items/" + item.code().value(), null);
		}
		look("/" + this.code + "/staff/checklist/adopt/anhui@2022.1", actor(Role.DISTRICT_ADMINISTRATOR));
		assertThat(items).hasSize(36);
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void saysCountyOnEveryPolicyAndFindsItsWords() throws IOException {
		String policies = look("/api/v1/" + this.code + "/policies?limit=100", null);
		List<String> ids = JsonPath.read(policies, "$.items[*].id");
		assertThat(ids).hasSizeGreaterThan(10);
		for (String id : ids) {
			look("/api/v1/" + this.code + "/policies/" + id, null);
			look("/" + this.code + "/policies/" + id, null);
		}
		assertThat(look("/api/v1/" + this.code + "/checklist/search?q=县民政局", null)).contains("县民政局");
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void saysCountyInWorkbookBulletinAndOnePage() throws Exception {
		Actor leader = actor(Role.LEADER);
		UUID id = in(() -> this.reports.request(leader, new RequestReport(null, null, null, "2021-11")));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> in(() -> this.reports.find(leader, id)).state() != ReportState.RUNNING);
		byte[] workbook = in(() -> this.reports.workbook(leader, id));
		office(workbook);
		assertThat(new XlsxXmlReader(workbook).sheets()).contains("3县直部门办理情况");
		byte[] bulletin = in(() -> this.bulletins.file(leader, id));
		assertThat(office(bulletin)).contains("裕安县");
		String page = pdf(in(() -> this.reports.page(leader, id)));
		read("one page", page);
		assertThat(page).contains("裕安县");
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void saysCountyInTheSupervisionLetter(@Autowired ComplaintManagement complaints, @Autowired ComplaintDesk desk,
			@Autowired ComplaintInspection cases, @Autowired CardRaising cards,
			@Autowired TransactionOperations transactions, @Autowired BusinessClock clock) throws IOException {
		Actor dispatcher = actor(Role.DISPATCHER);
		ComplaintId late = in(() -> dispatched(complaints, desk, dispatcher));
		clock.at(clock.instant().plus(Duration.ofDays(60)), () -> BoundDistrict.run(this.code,
				() -> transactions.executeWithoutResult((status) -> cards.raise(List.of(late.value())))));
		String letter = in(() -> cases.find(dispatcher, late)).cards()
			.stream()
			.map(CardView::letter)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
		String address = "/" + this.code + "/staff/cases/" + late + "/letters/" + letter;
		assertThat(look(address + "/page", dispatcher)).contains("督办函");
		assertThat(office(this.web.get()
			.uri(address + "/document")
			.requestAttr(Actor.ATTRIBUTE, dispatcher)
			.exchange()
			.getResponse()
			.getContentAsByteArray())).contains("督办函");
		assertThat(this.wrong).isEmpty();
	}

	private ComplaintId dispatched(ComplaintManagement complaints, ComplaintDesk desk, Actor dispatcher) {
		String village = this.code + "100-V04";
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), null, village, "路灯坏了", null, true, null);
		ComplaintId id = complaints.rateable(TrackingCode.parse(complaints.file(asked).trackingCode())).complaint();
		desk.acceptAndDispatch(dispatcher, new ComplaintRef(id, 0),
				new DispatchComplaint("HU-" + village, null, List.of(), "请核实"));
		return id;
	}

	private String office(byte[] file) throws IOException {
		StringBuilder all = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				String xml = part.getName().endsWith(".xml") ? new String(zip.readAllBytes(), StandardCharsets.UTF_8)
						: "";
				String text = xml.replaceAll("</w:p>", " ")
					.replaceAll("<[^>]*>", part.getName().startsWith("word/") ? "" : " ");
				read(part.getName(), text);
				all.append(text);
			}
		}
		return all.toString();
	}

	private Set<String> walk(String from, @Nullable Actor actor) throws IOException {
		Set<String> known = new LinkedHashSet<>(Set.of(from));
		Map<String, Integer> kinds = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(known);
		while (!open.isEmpty()) {
			String page = look(open.remove(), actor);
			for (MatchResult link : LINK.matcher(page).results().toList()) {
				String address = link.group(1).replace("&amp;", "&");
				if (isWalked(address, actor, kinds) && known.add(address)) {
					open.add(address);
				}
			}
		}
		return known;
	}

	private boolean isWalked(String address, @Nullable Actor actor, Map<String, Integer> kinds) {
		boolean here = address.startsWith("/" + this.code) && !address.contains("lang=en")
				&& address.contains("/staff/") == (actor != null) && !address.contains("qr.svg");
		return here && kinds.merge(address.replaceAll("[?].*|/[^/]*$", ""), 1, Integer::sum) <= OF_ONE_KIND;
	}

	private String look(String address, @Nullable Actor actor) throws IOException {
		var request = this.web.get().uri(address);
		if (actor != null) {
			request.requestAttr(Actor.ATTRIBUTE, actor);
		}
		MockHttpServletResponse answer = request.exchange().getResponse();
		assertThat(answer.getStatus()).as(address).isIn(200, 302, 303, 403, 404);
		String text = text(answer);
		read(address, text);
		return text;
	}

	private void read(String where, String text) {
		DISTRICT.matcher(COMMON.matcher(text).replaceAll("__"))
			.results()
			.limit(3)
			.forEach((found) -> this.wrong.add(where + ": " + found.group().strip()));
	}

	private static String text(MockHttpServletResponse answer) throws IOException {
		byte[] body = answer.getContentAsByteArray();
		if ("application/pdf".equals(answer.getContentType())) {
			return pdf(body);
		}
		return new String(body, StandardCharsets.UTF_8);
	}

	private static String pdf(byte[] body) throws IOException {
		try (PDDocument file = Loader.loadPDF(body)) {
			return new PDFTextStripper().getText(file).replaceAll("\\s", "");
		}
	}

	private Actor actor(Role role) {
		return Actor.officer(UUID.randomUUID(), "county", this.code, null, Set.of(role));
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

}
