package org.yidiantong.checklist.upkeep;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.kernel.Unchecked;

/**
 * Command that writes a proposal; the door validates it.
 *
 * @param item code of an item of the list in effect; null for a new one
 * @param name of a new item; ignored for others
 * @param wording the proposed text of fields; blank texts are left out
 */
@Unchecked
public record WriteProposal(@Nullable ProposalKind kind, @Nullable String item, @Nullable String name,
		Map<ItemField, String> wording, @Nullable String reason) {

	public WriteProposal {
		wording = Map.copyOf(wording);
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "WriteProposal[" + this.kind + "]";
	}

}
