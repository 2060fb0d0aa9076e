package org.yidiantong.portal.posters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.Routing;
import org.yidiantong.checklist.adapted.LocalFlow;
import org.yidiantong.checklist.adapted.LocalFlows;
import org.yidiantong.checklist.drawing.LocalMarks;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.PlaceUnknown;
import org.yidiantong.organization.Unit;
import org.yidiantong.portal.posters.Sheet.Fact;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings;

import org.springframework.stereotype.Service;

/**
 * Draws the posters of the bound district with what holds today. The caller turns a path
 * of this site into the address that the code contains.
 */
@Service
public class PosterManagement {

	private static final String DESK = "所在乡镇（街道）纪（工）委";

	private static final long KEPT = 16 * 1024 * 1024;

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	private final LocalFlows flows;

	private final DistrictManagement districts;

	private final Cache<List<Sheet>, byte[]> drawn = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((List<Sheet> sheets, byte[] pdf) -> pdf.length)
		.build();

	PosterManagement(OrganizationManagement organization, ChecklistManagement checklists, LocalFlows flows,
			DistrictManagement districts) {
		this.flows = flows;
		this.organization = organization;
		this.checklists = checklists;
		this.districts = districts;
	}

	/**
	 * The poster of a township, village or community.
	 * @throws PlaceUnknown when there is none, or when it is not valid today
	 */
	public Poster place(District district, String asked, UnaryOperator<String> address) {
		Place place = valid(asked);
		return poster(place.code().value(), place.name(), List.of(sheet(district, place, address)));
	}

	/**
	 * The poster of an item of the version in effect today, for the whole district or for
	 * a place.
	 * @throws ItemUnknown when there is none
	 * @throws PlaceUnknown when the place is unknown or not valid today
	 */
	public Poster item(District district, String code, @Nullable String place, UnaryOperator<String> address) {
		Item item = ItemCode.read(code).flatMap(this.checklists::item).orElseThrow(() -> new ItemUnknown(code));
		Place where = (place == null) ? null : valid(place);
		if (where != null) {
			this.checklists.route(item, where.code());
		}
		return poster(item.code().value(), item.name(), List.of(sheet(district, item, where, address)));
	}

	/**
	 * The posters of a township, of its villages and communities, and of the items that
	 * apply there.
	 * @throws PlaceUnknown when it is no township that is valid today
	 */
	public Poster township(Actor actor, District district, String asked, UnaryOperator<String> address) {
		if (!actor.may(Permission.CHECKLIST_WRITE)) {
			actor.require(Permission.CASES_READ);
		}
		Place township = valid(asked);
		if (township.kind() != PlaceKind.TOWNSHIP) {
			throw new PlaceUnknown(asked);
		}
		List<Sheet> sheets = new ArrayList<>();
		sheets.add(sheet(district, township, address));
		this.organization.chart()
			.placesIn(township.code())
			.forEach((place) -> sheets.add(sheet(district, place, address)));
		this.checklists.items(ItemFilter.at(township.code()))
			.stream()
			.flatMap((line) -> this.checklists.item(line.code()).stream())
			.forEach((item) -> sheets.add(sheet(district, item, township, address)));
		return new Poster(township.code().value() + "-all", PosterFile.of(township.name(), sheets));
	}

	private Poster poster(String name, String title, List<Sheet> sheets) {
		return new Poster(name, this.drawn.get(sheets, (key) -> PosterFile.of(title, key)));
	}

	private Place valid(String asked) {
		return this.organization.resolve(asked)
			.flatMap((place) -> this.organization.chart().place(place.code()))
			.orElseThrow(() -> new PlaceUnknown(asked));
	}

	private PlaceSheet sheet(District district, Place place, UnaryOperator<String> address) {
		OrganizationChart chart = this.organization.chart();
		String above = (place.kind() == PlaceKind.TOWNSHIP) ? district.name()
				: district.name() + "　" + chart.townshipOf(place).map(Place::name).orElse("");
		return new PlaceSheet(above, place.name(), place.code().value(),
				chart.handlingUnitOf(place).map(Unit::name).orElse(null),
				chart.disciplineOfficeOf(place).map(Unit::name).orElse(null), contact(),
				new QrCode(address.apply("/" + district.code() + "/v/" + place.code())));
	}

	private ItemSheet sheet(District district, Item item, @Nullable Place place, UnaryOperator<String> address) {
		Checklist list = this.checklists.current();
		LocalDate from = list.effectiveFrom();
		String above = district.name() + ((place == null) ? "" : "　" + place.name()) + "　小微权力清单（" + from.getYear() + "年"
				+ from.getMonthValue() + "月" + from.getDayOfMonth() + "日起施行）";
		String path = "/" + district.code() + "/i/" + item.lineage()
				+ ((place == null) ? "" : "?place=" + place.code().value());
		LocalFlow local = (place == null) ? null : this.flows.at(item, place.code()).orElse(null);
		return new ItemSheet(above, (local == null) ? item : local.item(),
				(local == null) ? LocalMarks.NONE : local.marks(), facts(item, place), contact(),
				new QrCode(address.apply(path)));
	}

	private List<Fact> facts(Item item, @Nullable Place place) {
		Routing routing = (place == null) ? null : this.checklists.routing(item, place.code()).orElse(null);
		if (place == null || routing == null) {
			return Sheet.facts(new Fact("谁来办", item.handledBy()), new Fact("谁指导", item.guidedBy()),
					new Fact("谁监督", supervising(item)), new Fact("村里监督", item.supervision().villageSide()),
					new Fact("投诉找谁", DESK));
		}
		String guiding = routing.guiding().stream().map(Unit::name).collect(Collectors.joining("、"));
		String handling = (place.kind() == PlaceKind.TOWNSHIP) ? item.handledBy() : routing.lead().name();
		return Sheet.facts(new Fact("谁来办", handling), new Fact("谁指导", guiding),
				new Fact("谁监督", routing.supervising().name()), new Fact("村里监督", item.supervision().villageSide()),
				new Fact("投诉找谁", routing.firstDesk().name()));
	}

	private String supervising(Item item) {
		if (item.responsibility().lead() != Lead.DEPARTMENT) {
			return DESK;
		}
		return this.organization.chart().residentGroupFor(item.supervision().portfolio()).map(Unit::name).orElse(DESK);
	}

	private Contact contact() {
		DistrictSettings settings = this.districts.settings();
		DistrictSettings.Contact contact = settings.contact();
		return new Contact(settings.administrator(), contact.hotline(), contact.note(), contact.phone());
	}

}
