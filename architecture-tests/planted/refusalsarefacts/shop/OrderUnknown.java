package planted.refusalsarefacts.shop;

/** A fact, with the id. */
public class OrderUnknown extends RuntimeException {

	private final String id;

	public OrderUnknown(String id) {
		super("No order " + id);
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
