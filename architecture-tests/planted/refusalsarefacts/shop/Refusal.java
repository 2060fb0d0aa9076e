package planted.refusalsarefacts.shop;

/** A kind of refusals, so abstract. */
public abstract class Refusal extends RuntimeException {

}
