package org.yidiantong.checklist.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.checklist.folder.BenefitsFile.BenefitFile;
import org.yidiantong.checklist.folder.LifeEventsFile.LifeEventFile;
import org.yidiantong.tenancy.FolderWriter;

/**
 * Writes a district's life events and policies, as far as they differ from those of the
 * base list. Nothing is written when they do not.
 */
public final class HelpExport {

	private final FolderWriter folder;

	private final String list;

	/**
	 * @param list name of the base list, such as {@code anhui}
	 */
	public HelpExport(FolderWriter folder, String list) {
		this.folder = folder;
		this.list = list;
	}

	/**
	 * Writes the life events that differ.
	 * @param wording puts the words of the district into those of the base list
	 */
	public void lifeEvents(List<LifeSituation> events, UnaryOperator<List<LifeSituation>> wording) {
		Map<String, LifeSituation> base = new HashMap<>();
		wording.apply(LifeEventsFormat.base(this.folder.folder(), this.list))
			.forEach((event) -> base.put(event.code(), event));
		List<@Nullable LifeEventFile> own = new ArrayList<>();
		for (LifeSituation event : events) {
			LifeSituation known = base.getOrDefault(event.code(),
					new LifeSituation(event.code(), "", "", List.of(), List.of()));
			if (!known.equals(event)) {
				own.add(new LifeEventFile(event.code(), other(known.name(), event.name()),
						other(known.nameEn(), event.nameEn()), more(known.words(), event.words()),
						more(known.items(), event.items())));
			}
		}
		if (!own.isEmpty()) {
			this.folder.write(LifeEventsFormat.FILE, LifeEventsFormat.SCHEMA, new LifeEventsFile(own));
		}
	}

	/**
	 * Writes the policies that differ.
	 * @param wording puts the words of the district into those of the base list
	 */
	public void benefits(List<Benefit> benefits, UnaryOperator<List<Benefit>> wording) {
		Map<String, Benefit> base = new HashMap<>();
		wording.apply(BenefitsFormat.base(this.folder.folder(), this.list))
			.forEach((benefit) -> base.put(benefit.id(), benefit));
		List<@Nullable BenefitFile> own = new ArrayList<>();
		benefits.stream()
			.filter((benefit) -> !benefit.equals(base.get(benefit.id())))
			.forEach((benefit) -> own.add(file(benefit)));
		if (!own.isEmpty()) {
			this.folder.write(BenefitsFormat.FILE, BenefitsFormat.SCHEMA, new BenefitsFile(own));
		}
	}

	private static BenefitFile file(Benefit benefit) {
		return new BenefitFile(benefit.id(), benefit.name(), benefit.plain(), new ArrayList<>(benefit.standard()),
				new ArrayList<>(benefit.eligibility()), orNull(benefit.materials()), benefit.where(),
				orNull(benefit.who()), orNull(benefit.events()), benefit.hardshipOnly() ? true : null,
				benefit.villagersOnly() ? true : null, new ArrayList<>(benefit.items()),
				orNull(benefit.documents().stream().map(Basis::policy).toList()), benefit.from(), benefit.until(),
				benefit.source(), benefit.unverified() ? true : null);
	}

	private static @Nullable String other(String known, String text) {
		return (text.isEmpty() || text.equals(known)) ? null : text;
	}

	private static @Nullable List<@Nullable String> more(List<String> known, List<String> all) {
		return orNull(all.stream().filter((text) -> !known.contains(text)).toList());
	}

	private static <T> @Nullable List<@Nullable T> orNull(List<T> list) {
		return list.isEmpty() ? null : new ArrayList<>(list);
	}

}
