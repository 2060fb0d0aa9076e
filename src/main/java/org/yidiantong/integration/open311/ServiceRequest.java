package org.yidiantong.integration.open311;

import org.yidiantong.complaints.publicrecord.PublicComplaint;

/**
 * A public complaint with the name of its place.
 *
 * @param place name with its township
 */
public record ServiceRequest(PublicComplaint complaint, String place) {

	/** The code of the service. */
	public String serviceCode() {
		return (this.complaint.item() == null) ? OfferedService.OTHER : this.complaint.item().value();
	}

}
