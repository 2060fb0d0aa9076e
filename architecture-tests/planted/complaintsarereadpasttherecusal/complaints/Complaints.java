package planted.complaintsarereadpasttherecusal.complaints;

/** Holds complaints. */
interface Complaints {

	String findById(String id);

}
