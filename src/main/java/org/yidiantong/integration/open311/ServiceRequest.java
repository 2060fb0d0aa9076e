package org.yidiantong.integration.open311;

import org.yidiantong.complaints.inspection.PublicComplaint;

/**
 * A public complaint with the name of its place.
 *
 * @param address name of the place with its township
 */
public record ServiceRequest(PublicComplaint complaint, String address) {

	/** The code of the service. */
	public String serviceCode() {
		return (this.complaint.item() == null) ? OfferedService.OTHER : this.complaint.item().value();
	}

}
