package org.yidiantong.checklist.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ChecklistUnknown;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemUse;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.comparison.ListComparison;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.publishing.NextVersionRules;
import org.yidiantong.checklist.publishing.StoredBase;
import org.yidiantong.checklist.publishing.VersionPublication;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adopts later versions of the base list in the bound district, and withdraws what has
 * not taken effect. Every method requires {@link Permission#CHECKLIST_WRITE}.
 */
@Service
public class AdoptionManagement {

	private static final String SUBJECT = "checklist/";

	private final ChecklistManagement checklists;

	private final AdoptionDrafts drafts;

	private final AdoptionRules rules;

	private final VersionPublication publication;

	private final List<ItemUse> uses;

	private final AuditLog audit;

	private final BusinessClock clock;

	AdoptionManagement(ChecklistManagement checklists, AdoptionDrafts drafts, AdoptionRules rules,
			VersionPublication publication, List<ItemUse> uses, AuditLog audit, BusinessClock clock) {
		this.checklists = checklists;
		this.drafts = drafts;
		this.rules = rules;
		this.publication = publication;
		this.uses = uses;
		this.audit = audit;
		this.clock = clock;
	}

	/** The versions of the base list that the district may adopt, the latest first. */
	@Transactional(readOnly = true)
	public List<StoredBase> offers(Actor actor) {
		actor.require(Permission.CHECKLIST_WRITE);
		return this.publication.basesAfter(adopted());
	}

	/**
	 * What adopting a base list would do, with the decisions taken so far.
	 * @throws BaseNotOffered when it is not a later version of the adopted list
	 */
	@Transactional(readOnly = true)
	public Adoption find(Actor actor, BaseName base) {
		actor.require(Permission.CHECKLIST_WRITE);
		return adoption(offered(base));
	}

	/**
	 * Stores decisions. Answers that are no valid ones leave their conflicts open.
	 * @throws AdoptionChanged when somebody has decided since the revision of the draft
	 */
	@Transactional
	public void decide(Actor actor, BaseName base, AdoptionDraft draft) {
		actor.require(Permission.CHECKLIST_WRITE);
		offered(base);
		if (!this.drafts.save(base, draft, this.clock.instant())) {
			throw new AdoptionChanged();
		}
	}

	/**
	 * Publishes the merged list.
	 * @throws InvalidRequest with everything that keeps it from being published
	 * @throws AdoptionChanged when somebody has decided since
	 */
	@Transactional
	public void publish(Actor actor, BaseName base, int revision) {
		actor.require(Permission.CHECKLIST_WRITE);
		Adoption adoption = adoption(offered(base));
		if (adoption.draft().revision() != revision) {
			throw new AdoptionChanged();
		}
		if (!adoption.isPublishable()) {
			throw new InvalidRequest(adoption.problems());
		}
		List<Item> items = adoption.merge().items();
		Checklist list = new Checklist(adoption.draft().version(),
				NextVersionRules.day(adoption.draft().effectiveFrom()).orElseThrow(), base.toString(),
				categories(items));
		this.publication.publish(list, items, base);
		this.drafts.remove(base);
		this.audit.record(actor.name(), "checklist.published", SUBJECT + list.version(), list.version(), null);
	}

	/** Withdraws a version that is not in effect yet. */
	@Transactional
	public void withdraw(Actor actor, String version) {
		actor.require(Permission.CHECKLIST_WRITE);
		this.publication.withdraw(version);
		this.audit.record(actor.name(), "checklist.withdrawn", SUBJECT + version, version, null);
	}

	private Adoption adoption(StoredBase base) {
		ListVersion newest = newest();
		List<Item> current = this.checklists.itemsOf(newest.version());
		List<Item> old = this.publication.reworded(this.publication.baseItems(adopted()), adopted(), base.name());
		List<Item> mine = this.publication.reworded(current, adopted(), base.name());
		List<Item> offered = this.publication.baseItems(base.name());
		AdoptionDraft draft = this.drafts.find(base.name()).orElseGet(() -> this.rules.proposal(base, newest));
		MergeResult merge = ThreeWayMerge.merge(old, offered, own(mine, old, base.name()), draft.resolutions());
		MergeResult whole = new MergeResult(sameCategories(merge.items(), offered), merge.conflicts(), merge.open());
		List<ItemChange> changes = ListComparison.between(current, whole.items());
		List<ValidationError> problems = this.rules.problems(base, newest, draft, whole, this.checklists.versions());
		Set<String> shared = ListComparison.byLineage(offered).keySet();
		int count = (int) whole.items().stream().filter((item) -> shared.contains(item.lineage())).count();
		return new Adoption(base.name(), newest.version(), draft, count, whole, changes, uses(changes), problems);
	}

	/** The district's list with the local items that its folder proposes. */
	private List<Item> own(List<Item> current, List<Item> base, BaseName next) {
		List<Item> proposed = this.publication.proposedItems(next);
		if (proposed.isEmpty()) {
			return current;
		}
		Set<String> shared = ListComparison.byLineage(base).keySet();
		List<Item> own = new ArrayList<>(current.stream().filter((item) -> shared.contains(item.lineage())).toList());
		own.addAll(proposed);
		return own;
	}

	/** Items of one category code carry one category: that of the new base. */
	private static List<Item> sameCategories(List<Item> items, List<Item> offered) {
		Map<String, Category> categories = new LinkedHashMap<>();
		offered.forEach((item) -> categories.put(item.category().code(), item.category()));
		return items.stream()
			.map((item) -> item.in(categories.getOrDefault(item.category().code(), item.category())))
			.toList();
	}

	private static List<Category> categories(List<Item> items) {
		return items.stream()
			.map(Item::category)
			.distinct()
			.sorted((one, other) -> one.code().compareTo(other.code()))
			.toList();
	}

	private List<Adoption.Use> uses(List<ItemChange> changes) {
		Set<String> touched = changes.stream()
			.map(ItemChange::before)
			.flatMap(Stream::ofNullable)
			.map(Item::lineage)
			.collect(Collectors.toSet());
		return this.uses.stream().map((use) -> new Adoption.Use(use.kind(), count(use, touched))).toList();
	}

	private static long count(ItemUse use, Set<String> touched) {
		return use.open()
			.entrySet()
			.stream()
			.filter((one) -> touched.contains(one.getKey()))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	private StoredBase offered(BaseName base) {
		return this.publication.basesAfter(adopted())
			.stream()
			.filter((one) -> one.name().equals(base))
			.findFirst()
			.orElseThrow(() -> new BaseNotOffered(base.toString()));
	}

	private BaseName adopted() {
		return BaseName.read(newest().base()).orElseThrow();
	}

	/** The version that takes effect last, which the next one builds on. */
	private ListVersion newest() {
		return this.checklists.versions()
			.stream()
			.filter((one) -> !one.withdrawn())
			.findFirst()
			.orElseThrow(() -> new ChecklistUnknown(this.clock.today()));
	}

}
