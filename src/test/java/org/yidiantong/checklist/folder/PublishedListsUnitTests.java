package org.yidiantong.checklist.folder;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemGroup;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The base list of 2022 and the draft with which 裕安区 adopts it: their figures, and that
 * the comment at the top of the base list says exactly what changed since 2021.
 */
class PublishedListsUnitTests {

	private static final Path BASE = PublishedFolders.TENANTS.resolve("base/anhui@2022.1.yaml");

	private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

	/** A line of the comment, such as {@code # 更名：B19 …}. */
	private static final Pattern CHANGE = Pattern.compile("(?m)^# (\\p{IsHan}{2})：(.+)$");

	private static final Pattern CODE = Pattern.compile("B\\d\\d");

	private static final String COLLISION = "惠民殡葬服务";

	@TempDir
	private Path tenants;

	private Map<String, Item> before;

	private ChecklistDraft next;

	private Map<String, Item> after;

	@BeforeEach
	void adoptDraftInCopy() throws IOException {
		Path district = this.tenants.resolve("341503");
		FileSystemUtils.copyRecursively(PublishedFolders.TENANTS.resolve("341503"), district);
		FileSystemUtils.copyRecursively(PublishedFolders.TENANTS.resolve("base"), this.tenants.resolve("base"));
		Path draft = district.resolve("checklist-next.yaml");
		String text = Files.readString(draft);
		assertThat(text).containsOnlyOnce("name: " + COLLISION + "\n");
		Files.delete(draft);
		Files.writeString(district.resolve("checklist.yaml"),
				text.replace("name: " + COLLISION, "name: " + COLLISION + "（裕安区提标）"));
		this.before = baseItems(PublishedFolders.checklist("341503"));
		this.next = PublishedFolders.VALIDATION.draft(district, ChecklistDraft.class);
		this.after = baseItems(this.next);
	}

	@Test
	void baseListOf2022HasItsFigures() {
		assertThat(this.next.checklist().orElseThrow().base()).isEqualTo("anhui@2022.1");
		assertThat(this.next.checklist().orElseThrow().effectiveFrom()).isEqualTo(DAY);
		assertThat(this.after).hasSize(40);
		assertThat(this.after.values().stream().collect(Collectors.groupingBy(Item::group, Collectors.counting())))
			.isEqualTo(Map.of(ItemGroup.COLLECTIVE, 17L, ItemGroup.SERVICE, 23L));
		assertThat(this.after.values()
			.stream()
			.collect(Collectors.groupingBy((item) -> item.category().code(), Collectors.counting())))
			.isEqualTo(Map.of("C1", 6L, "C2", 7L, "C3", 4L, "C4", 12L, "C5", 11L));
	}

	@Test
	void keepsEveryLineageOf2021AndAddsSeven() {
		assertThat(this.before).hasSize(33);
		assertThat(this.after).containsKeys(this.before.keySet().toArray(String[]::new));
		assertThat(added()).containsExactly("B35", "B36", "B37", "B38", "B39", "B40", "B41");
		assertThat(this.after.get("anhui/B26").code().value()).isEqualTo("B34");
	}

	@Test
	void changesNothingElse() {
		assertThat(changes()).isEqualTo(Map.of("B06", Set.of("basis", "scope", "requirements"), "B11",
				Set.of("basis", "steps"), "B15", Set.of("basis", "requirements", "steps", "disclosure"), "B17",
				Set.of("scope", "requirements", "steps", "riskPoints"), "B19", Set.of("name"), "B32", Set.of("steps"),
				"B34", Set.of("code", "category")));
	}

	@Test
	void commentOfBaseListSaysWhatChanged() throws IOException {
		Map<String, Set<String>> told = new LinkedHashMap<>();
		Matcher lines = CHANGE.matcher(Files.readString(BASE));
		while (lines.find()) {
			told.computeIfAbsent(lines.group(1), (kind) -> new LinkedHashSet<>())
				.addAll(CODE.matcher(lines.group(2)).results().map(MatchResult::group).toList());
		}
		assertThat(told).containsOnlyKeys("新增", "拆分", "修改", "更名", "换号");
		assertThat(told.get("新增")).isEqualTo(added());
		assertThat(told.get("拆分")).containsExactly("B17", "B39").last().isIn(added());
		assertThat(told.get("更名")).isEqualTo(changed(Set.of("name")));
		assertThat(told.get("换号")).containsExactly("B34", "B26");
		Set<String> text = new TreeSet<>(told.get("修改"));
		assertThat(text).hasSize(4).isSubsetOf(changes().keySet());
		text.addAll(List.of("B17", "B19", "B34"));
		assertThat(text).isEqualTo(changes().keySet());
	}

	@Test
	void splitItemPointsToItsOtherHalf() {
		assertThat(this.after.get("anhui/B17").scope().outside()).extracting((elsewhere) -> elsewhere.goTo())
			.contains("B39 分散供养特困人员照料服务");
		assertThat(this.after.get("anhui/B39").scope().outside()).extracting((elsewhere) -> elsewhere.goTo())
			.contains("B17 特困人员救助供养");
	}

	@Test
	void pointsOnlyToItemsThatExistUnderThisCodeAndName() {
		Map<String, String> names = this.next.items()
			.stream()
			.collect(Collectors.toMap((item) -> item.code().value(), Item::name));
		Pattern named = Pattern.compile("(B\\d\\d) ([^、，]+)");
		assertThat(this.next.items()
			.stream()
			.flatMap((item) -> item.scope().outside().stream())
			.flatMap((elsewhere) -> named.matcher(elsewhere.goTo()).results())).hasSizeGreaterThan(50)
			.allSatisfy((link) -> assertThat(names.get(link.group(1))).as(link.group()).startsWith(link.group(2)));
	}

	@Test
	void everyBasisIsInForceOnTheFirstDay() {
		assertThat(this.next.items()).flatExtracting(Item::basis).hasSizeGreaterThan(80).allSatisfy((basis) -> {
			assertThat(basis.inForceFrom()).isBeforeOrEqualTo(DAY);
			assertThat(basis.inForceTo() == null || !basis.inForceTo().isBefore(DAY)).as(basis.toString()).isTrue();
		});
	}

	@Test
	void draftOfDistrictIsValidOnceItsCollisionIsResolved() {
		assertThat(PublishedFolders.VALIDATION.texts(this.tenants)).isEmpty();
		assertThat(this.next.edition()).isPresent();
		assertThat(this.next.items()).hasSize(44);
	}

	@Test
	void draftKeepsLocalItemsAndAddsOneWhoseNameCollides() {
		List<Item> local = localItems(this.next);
		assertThat(local.subList(0, 3)).isEqualTo(localItems(PublishedFolders.checklist("341503")));
		assertThat(local).extracting(Item::lineage)
			.containsExactly("341503/L01", "341503/L02", "341503/L03", "341503/L04");
		List<Object> drafted = PublishedFolders.plain("341503/checklist-next.yaml", "items")
			.stream()
			.map((item) -> item.get("name"))
			.toList();
		assertThat(this.after.values()).extracting(Item::name).filteredOn(drafted::contains).containsExactly(COLLISION);
		assertThat(local.get(3).steps()).isNotEqualTo(this.after.get("anhui/B41").steps());
	}

	private Set<String> added() {
		return this.after.entrySet()
			.stream()
			.filter((entry) -> !this.before.containsKey(entry.getKey()))
			.map((entry) -> entry.getValue().code().value())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Of each item that is not as in 2021, by its code of 2022: the parts that differ.
	 */
	private Map<String, Set<String>> changes() {
		Map<String, Set<String>> changes = new TreeMap<>();
		this.before.forEach((lineage, old) -> {
			Item now = this.after.get(lineage);
			Set<String> parts = Arrays.stream(Item.class.getRecordComponents())
				.filter((part) -> !Objects.equals(value(part, old), value(part, now)))
				.map(RecordComponent::getName)
				.collect(Collectors.toSet());
			if (!parts.isEmpty()) {
				changes.put(now.code().value(), parts);
			}
		});
		return changes;
	}

	private Set<String> changed(Set<String> parts) {
		return changes().entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(parts))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private static Object value(RecordComponent part, Item item) {
		try {
			return part.getAccessor().invoke(item);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Item> baseItems(ChecklistDraft draft) {
		return items(draft, "anhui/")
			.collect(Collectors.toMap(Item::lineage, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	private static List<Item> localItems(ChecklistDraft draft) {
		return items(draft, "341503/").toList();
	}

	private static Stream<Item> items(ChecklistDraft draft, String lineages) {
		return draft.items().stream().filter((item) -> item.lineage().startsWith(lineages));
	}

}
