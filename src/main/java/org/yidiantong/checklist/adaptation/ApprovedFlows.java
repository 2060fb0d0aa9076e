package org.yidiantong.checklist.adaptation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.RoutingPolicy;
import org.yidiantong.checklist.adapted.FlowRebase;
import org.yidiantong.checklist.adapted.LocalFlow;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FolderCache;

import org.springframework.stereotype.Component;

/**
 * What holds at a place: the approved adaptation of the village, else of its township, as
 * far as it can be merged with the list in effect. Cached until an adaptation is approved
 * or ended, or the folder is applied.
 */
@Component
class ApprovedFlows {

	private static final String ALWAYS = "";

	private final Adaptations adaptations;

	private final OrganizationManagement organization;

	private final FolderCache<Approved> cache;

	ApprovedFlows(Adaptations adaptations, OrganizationManagement organization, DistrictManagement districts) {
		this.adaptations = adaptations;
		this.organization = organization;
		this.cache = districts.folderCache();
	}

	/** The adapted flow of an item at a place; empty when that of the district holds. */
	Optional<LocalFlow> at(Item item, PlaceCode code) {
		Approved approved = this.cache.get(ALWAYS, () -> Approved.of(this.adaptations));
		OrganizationChart chart = this.organization.chart();
		return chart.place(code)
			.filter((place) -> new RoutingPolicy(chart).applies(item.appliesTo(), place))
			.flatMap((place) -> Stream.of(place, chart.townshipOf(place).orElse(place))
				.distinct()
				.flatMap((one) -> approved.flow(one, item).stream())
				.findFirst());
	}

	/** Which item at which place. */
	@ValueObject
	private record Key(PlaceCode place, String lineage) {
	}

	/** An adaptation merged with an item. */
	private record Merged(Item item, Optional<LocalFlow> flow) {
	}

	/** The approved adaptations of a district, merged when they are first asked for. */
	private record Approved(Map<Key, Adaptation> adaptations, Map<Key, Merged> merged) {

		static Approved of(Adaptations adaptations) {
			Map<Key, Adaptation> approved = new ConcurrentHashMap<>();
			adaptations.approved().forEach((one) -> approved.put(new Key(one.place(), one.lineage()), one));
			return new Approved(approved, new ConcurrentHashMap<>());
		}

		Optional<LocalFlow> flow(Place place, Item item) {
			Key key = new Key(place.code(), item.lineage());
			Adaptation adaptation = this.adaptations.get(key);
			if (adaptation == null) {
				return Optional.empty();
			}
			Merged known = this.merged.get(key);
			if (known == null || !known.item().equals(item)) {
				known = new Merged(item, merge(adaptation, place, item));
				this.merged.put(key, known);
			}
			return known.flow();
		}

		private static Optional<LocalFlow> merge(Adaptation one, Place place, Item item) {
			return FlowRebase.of(one.steps(), one.changes(), item)
				.adaptation()
				.flow()
				.map((flow) -> new LocalFlow(one.id(), place.code(), place.name(), one.reason(), one.explanation(),
						Objects.requireNonNull(one.since()), item.flowing(flow.flowSteps()), flow));
		}

	}

}
