package planted.refusalsarefacts.shop;

/** Says that something is wrong, but not what. */
public class OrderError extends RuntimeException {

}
