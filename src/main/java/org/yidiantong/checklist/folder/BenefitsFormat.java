package org.yidiantong.checklist.folder;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.checklist.folder.BenefitsFile.BenefitFile;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads the policies of the adopted base list, and those of the district, which replace
 * policies with the same id and add others. Both files are optional.
 */
@Component
class BenefitsFormat implements SectionFormat<BenefitsDraft> {

	static final String FILE = "benefits.yaml";

	static final String SCHEMA = "benefits.schema.json";

	@Override
	public Class<BenefitsDraft> draftType() {
		return BenefitsDraft.class;
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(ChecklistDraft.class, LifeEventsDraft.class);
	}

	/** The policies of a base list; empty when it has none. */
	static List<Benefit> base(DistrictFolder folder, String list) {
		Map<String, Benefit> benefits = new LinkedHashMap<>();
		PolicyLibrary documents = PolicyLibrary.read(folder, new Findings());
		Reading reading = new Reading(KnownItems.NONE, Set.of(), documents, benefits, new Findings());
		folder.readShared("base/" + list + "." + FILE, SCHEMA, BenefitsFile.class, new Findings())
			.ifPresent(reading::take);
		return List.copyOf(benefits.values());
	}

	@Override
	public BenefitsDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		KnownItems items = earlier.get(ChecklistDraft.class).map(KnownItems::of).orElse(KnownItems.NONE);
		Set<String> events = earlier.get(LifeEventsDraft.class)
			.map(LifeEventsDraft::events)
			.orElse(List.of())
			.stream()
			.map(LifeSituation::code)
			.collect(Collectors.toSet());
		PolicyLibrary documents = PolicyLibrary.read(folder, new Findings());
		Map<String, Benefit> benefits = new LinkedHashMap<>();
		Reading reading = new Reading(items, events, documents, benefits, findings);
		items.list()
			.flatMap((list) -> folder.readShared("base/" + list + "." + FILE, SCHEMA, BenefitsFile.class, findings))
			.ifPresent(reading::take);
		folder.readOptional(FILE, SCHEMA, BenefitsFile.class, findings).ifPresent(reading::take);
		return new BenefitsDraft(List.copyOf(benefits.values()));
	}

	/** Reads one file after the other. */
	private record Reading(KnownItems items, Set<String> events, PolicyLibrary documents, Map<String, Benefit> benefits,
			Findings findings) {

		void take(SourceDocument<BenefitsFile> document) {
			BenefitsFile file = document.value();
			List<@Nullable BenefitFile> source = (file == null || file.benefits() == null) ? List.of()
					: file.benefits();
			Set<String> here = new HashSet<>();
			for (int i = 0; i < source.size(); i++) {
				BenefitFile benefit = source.get(i);
				if (benefit != null && benefit.id() != null) {
					check(document, "/benefits/" + i, benefit, !here.add(benefit.id()));
					benefit(benefit).ifPresent((one) -> this.benefits.put(one.id(), one));
				}
			}
		}

		private void check(SourceDocument<BenefitsFile> document, String at, BenefitFile file, boolean twice) {
			if (twice) {
				this.findings.add(document.at(at + "/id"), "checklist.benefit-twice", file.id());
			}
			if (file.from() != null && file.until() != null && file.until().isBefore(file.from())) {
				this.findings.add(document.at(at + "/until"), "checklist.benefit-dates", file.id(), file.until(),
						file.from());
			}
			this.items.check(document, at + "/items", texts(file.items()), this.findings);
			known(document, at + "/events", texts(file.events()), "checklist.life-event-unknown", this.events);
			known(document, at + "/documents", texts(file.documents()), "checklist.basis-unknown",
					this.documents.ids());
		}

		private void known(SourceDocument<BenefitsFile> document, String at, List<String> named, String code,
				Set<String> known) {
			for (int i = 0; i < named.size(); i++) {
				if (!known.isEmpty() && !known.contains(named.get(i))) {
					this.findings.addUnknown(document.at(at + "/" + i), code, named.get(i), known);
				}
			}
		}

		private Optional<Benefit> benefit(BenefitFile file) {
			if (file.id() == null || file.name() == null || file.plain() == null || file.where() == null
					|| file.source() == null) {
				return Optional.empty();
			}
			return Optional.of(new Benefit(file.id(), file.name(), file.plain(), texts(file.standard()),
					texts(file.eligibility()), texts(file.materials()), file.where(), texts(file.who()),
					texts(file.events()), Boolean.TRUE.equals(file.hardshipOnly()),
					Boolean.TRUE.equals(file.villagersOnly()), texts(file.items()), bases(texts(file.documents())),
					file.from(), file.until(), file.source(), Boolean.TRUE.equals(file.unverified())));
		}

		private List<Basis> bases(List<String> ids) {
			return ids.stream()
				.flatMap((id) -> Optional.ofNullable(this.documents.find(id)).stream())
				.map((policy) -> policy.basis(null))
				.toList();
		}

		private static <T> List<T> texts(@Nullable List<@Nullable T> list) {
			return (list == null) ? List.of()
					: list.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		}

	}

}
