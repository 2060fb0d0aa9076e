package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.folder.ItemFile.BasisFile;
import org.yidiantong.checklist.folder.ItemFile.RoutingFile;
import org.yidiantong.checklist.folder.ItemFile.StepFile;
import org.yidiantong.checklist.folder.ItemFile.TotalLimitFile;
import org.yidiantong.checklist.folder.ListFile.CategoryFile;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules of a single item and of items among each other. {@link BrokenChecklistUnitTests}
 * breaks whole folders.
 */
class ListValidatorUnitTests {

	private static final CategoryFile SERVICES = new CategoryFile("C1", "公共服务", "Services", ItemGroup.SERVICE);

	private static final Policy CODE = new Policy("CODE", "民法典", null, LocalDate.of(2021, 1, 1), null, null, null);

	private static final Policy OLD = new Policy("OLD", "旧办法", "农业部令第47号", LocalDate.of(2005, 1, 1),
			LocalDate.of(2021, 2, 28), "CODE", null);

	private final Findings findings = new Findings();

	private ListValidator validator = validator(CODE, OLD);

	@Test
	void findsNothingInGoodItem() {
		check(0, "L01", "C1", steps(1, 2), total(30, 30), List.of("CODE"), "ROADS");
		assertThat(found()).isEmpty();
		assertThat(this.validator.categories().get("C1").nameEn()).isEqualTo("Services");
	}

	@Test
	void findsCodesAndLineagesThatAreTakenTwice() {
		check(0, "L01", "C1", steps(1), null, List.of(), "ROADS");
		check(1, "L01", "C1", steps(1), null, List.of(), "ROADS");
		this.validator.check(placed(2, new ItemFile("L02", "341503/L01", null, "C1", null, null, null, null, null, null,
				null, null, null, null, null, null, null)), null);
		this.validator.takeCategories(document(), Arrays.asList(null, SERVICES));
		assertThat(found()).containsExactlyInAnyOrder("/items/1/code checklist.item-twice",
				"/items/2/lineage checklist.lineage-twice", "/categories/1/code checklist.category-twice");
	}

	@Test
	void findsUnknownCategoryUnlessTheBaseListIsUnread() {
		check(0, "L01", "C9", steps(1), null, List.of(), "ROADS");
		assertThat(found()).containsExactly("/items/0/category checklist.category-unknown");
		this.validator.ignoreUnknownCategories();
		check(1, "L02", "C9", steps(1), null, List.of(), "ROADS");
		assertThat(found()).hasSize(1);
	}

	@Test
	void findsUnknownFunction() {
		check(0, "L01", "C1", steps(1), null, List.of(), "ROADS", "POWER");
		assertThat(found()).containsExactly("/items/0/routing/departments/1 checklist.function-unknown");
	}

	@Test
	void findsFirstStepOutOfOrder() {
		check(0, "L01", "C1", steps(1, 3, 4), null, List.of(), "ROADS");
		assertThat(found()).containsExactly("/items/0/steps/1/seq checklist.steps");
	}

	@Test
	void findsExtensionThatIsShorterThanTheLimit() {
		check(0, "L01", "C1", steps(1), total(30, 29), List.of(), "ROADS");
		assertThat(found()).containsExactly("/items/0/totalLimit/extendToDays checklist.extension");
	}

	@ParameterizedTest
	@CsvSource({ "2020-12-31, CODE, checklist.basis-not-yet", "2021-03-01, OLD, checklist.basis-replaced",
			"2021-09-06, NEW, checklist.basis-unknown" })
	void findsPoliciesThatAreNotInForceOnItsFirstDay(LocalDate effective, String policy, String code) {
		this.validator.check(placed(0, file("L01", "C1", steps(1), null, List.of("CODE", policy), "ROADS")), effective);
		assertThat(found()).contains("/items/0/basis/1/policy " + code);
	}

	@ParameterizedTest
	@CsvSource({ "2021-01-01, CODE", "2021-02-28, OLD" })
	void takesPoliciesOnTheirFirstAndLastDay(LocalDate effective, String policy) {
		this.validator.check(placed(0, file("L01", "C1", steps(1), null, List.of(policy), "ROADS")), effective);
		assertThat(found()).isEmpty();
	}

	@Test
	void findsLapsedPolicyWithoutSuccessor() {
		this.validator = validator(OLD);
		check(0, "L01", "C1", steps(1), null, List.of("OLD"), "ROADS");
		assertThat(found()).containsExactly("/items/0/basis/0/policy checklist.basis-lapsed");
		assertThat(this.findings.all().get(0).arguments()).contains("《旧办法》（农业部令第47号）");
	}

	private ListValidator validator(Policy... known) {
		ListValidator made = new ListValidator(this.findings, new PolicyLibrary(known), Set.of("ROADS"));
		made.takeCategories(document(), List.of(SERVICES));
		return made;
	}

	private void check(int index, String code, String category, List<StepFile> steps, TotalLimitFile total,
			List<String> policies, String... departments) {
		this.validator.check(placed(index, file(code, category, steps, total, policies, departments)),
				LocalDate.of(2021, 9, 6));
	}

	private static ItemFile file(String code, String category, List<StepFile> steps, TotalLimitFile total,
			List<String> policies, String... departments) {
		return new ItemFile(code, null, "路灯报修", category, null,
				policies.stream().map((policy) -> new BasisFile(policy, null)).toList(), null, null, null, null,
				new RoutingFile(Lead.VILLAGE, List.of(departments), HandlingGrade.SIMPLE, null), null, steps, total,
				null, null, null);
	}

	private static SourceItem placed(int index, ItemFile file) {
		return new SourceItem(file, document(), index, "341503", new Location("blame", 1));
	}

	private static SourceDocument<ChecklistFile> document() {
		return new SourceDocument<>(ChecklistFile.NONE, (pointer) -> new Location(pointer, 1));
	}

	private static List<StepFile> steps(Integer... numbers) {
		return Arrays.stream(numbers).map((number) -> new StepFile(number, "村委会", "办理", null, null, null)).toList();
	}

	private static TotalLimitFile total(int days, int extended) {
		return new TotalLimitFile("一个月", days, LimitUnit.CALENDAR_DAY, extended, LimitSource.NORM);
	}

	private List<String> found() {
		return this.findings.all().stream().map((finding) -> finding.at().file() + " " + finding.code()).toList();
	}

}
