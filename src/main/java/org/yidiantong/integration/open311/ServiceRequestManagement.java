package org.yidiantong.integration.open311;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.PublicRecordManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.complaints.inspection.PublicComplaint;
import org.yidiantong.complaints.inspection.PublicComplaintFilter;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Service;

/**
 * Services and service requests of the bound district. Each call is passed on to the door
 * of another module, which begins the transaction.
 */
@Service
public class ServiceRequestManagement {

	/** Fields of Open311, by the path that an error of the filing has. */
	private static final Map<String, String> FIELDS = Map.of("itemCode", "service_code", "placeCode", "address_id",
			"text", "description", "contact.name", "last_name", "contact.phone", "phone", "contact", "phone");

	private final ComplaintManagement complaints;

	private final PublicRecordManagement published;

	private final ChecklistManagement checklists;

	private final ServicePlaces places;

	ServiceRequestManagement(ComplaintManagement complaints, PublicRecordManagement published,
			ChecklistManagement checklists, ServicePlaces places) {
		this.complaints = complaints;
		this.published = published;
		this.checklists = checklists;
		this.places = places;
	}

	/** The items of the list in effect, in its order, and last the one for all else. */
	public List<OfferedService> services() {
		Stream<Item> items = this.checklists.itemsOf(this.checklists.current().version()).stream();
		return Stream
			.concat(items.map(ServiceRequestManagement::service),
					Stream.of(new OfferedService(OfferedService.OTHER, null, List.of(), null)))
			.toList();
	}

	/**
	 * The places in which a service can be requested.
	 * @throws ServiceUnknown if the list in effect has no item of this code
	 */
	public List<OfferedPlace> places(String service) {
		return OfferedService.OTHER.equals(service) ? this.places.all()
				: ItemCode.read(service)
					.flatMap(this.checklists::item)
					.map((item) -> this.places.of(item.appliesTo()))
					.orElseThrow(ServiceUnknown::new);
	}

	/** The public complaints that match, latest filed first. */
	public List<ServiceRequest> list(PublicComplaintFilter filter) {
		return this.published.list(filter).stream().map(this::request).toList();
	}

	/** The public complaints with these numbers. */
	public List<ServiceRequest> find(Collection<String> numbers) {
		return this.published.find(numbers).stream().map(this::request).toList();
	}

	/**
	 * The public complaint with this number.
	 * @throws ServiceRequestUnknown if there is none
	 */
	public ServiceRequest find(String number) {
		return find(List.of(number)).stream().findFirst().orElseThrow(ServiceRequestUnknown::new);
	}

	/**
	 * The number of the complaint with this token; empty until the desk has accepted it.
	 * @throws ComplaintUnknown if the district has none of this token
	 */
	public Optional<String> number(String token) {
		return Optional.ofNullable(this.complaints.track(TrackingCode.parse(token)).caseNumber());
	}

	/**
	 * Files a complaint, as {@link ComplaintManagement#file} does. Without a key, each
	 * call files another one.
	 * @throws InvalidRequest with every error
	 */
	public PostedRequest file(PostServiceRequest asked) {
		List<ValidationError> errors = new ArrayList<>();
		Optional<String> place = this.places.chosen(asked, errors);
		if (asked.field("service_code").isEmpty()) {
			errors.add(ValidationError.ofParameter("service_code", "open311.service.missing"));
		}
		if (asked.field("media_url").isPresent()) {
			errors.add(ValidationError.ofParameter("media_url", "open311.media"));
		}
		FileComplaint command = command(asked, place.orElse(null));
		this.complaints.validate(command)
			.stream()
			.filter((error) -> place.isPresent() || !error.path().equals("placeCode"))
			.map(ServiceRequestManagement::named)
			.forEach(errors::add);
		InvalidRequest.throwIfAny(errors);
		Receipt receipt = this.complaints.file(command);
		return new PostedRequest(receipt.trackingCode(), receipt.dueOn(), asked.notKept());
	}

	private static FileComplaint command(PostServiceRequest asked, @Nullable String place) {
		String key = (asked.key() == null) ? "open311-" + UUID.randomUUID() : asked.key();
		String item = asked.field("service_code").filter((code) -> !code.equals(OfferedService.OTHER)).orElse(null);
		Contact contact = contact(asked);
		return new FileComplaint(key, item, place, asked.field("description").orElse(null), null, contact == null,
				contact);
	}

	/** Chinese names begin with the family name and have no space. */
	private static @Nullable Contact contact(PostServiceRequest asked) {
		String first = asked.field("first_name").orElse("").strip();
		String last = asked.field("last_name").orElse("").strip();
		String phone = asked.field("phone").orElse(null);
		boolean chinese = (first + last).codePoints().anyMatch(Character::isIdeographic);
		String name = (chinese ? last + first : first + " " + last).strip();
		return (name.isEmpty() && phone == null) ? null : new Contact(name, phone);
	}

	private static ValidationError named(ValidationError error) {
		return new ValidationError(ValidationError.Source.PARAMETER, FIELDS.getOrDefault(error.path(), error.path()),
				error.message());
	}

	private static OfferedService service(Item item) {
		return new OfferedService(item.code().value(), item.name(), item.scope().inside(), item.category().name());
	}

	private ServiceRequest request(PublicComplaint complaint) {
		return new ServiceRequest(complaint, this.places.name(complaint.place()));
	}

}
