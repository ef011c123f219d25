-- What belongs to an evaluation goes with it; a foreign key of each row would cost half of the time of loading.
CREATE FUNCTION evaluation_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM funds WHERE submission_id = OLD.submission_id AND evaluation_no = OLD.evaluation_no;
    DELETE FROM indicators WHERE submission_id = OLD.submission_id AND evaluation_no = OLD.evaluation_no;
    DELETE FROM facts WHERE submission_id = OLD.submission_id AND evaluation_no = OLD.evaluation_no;
    DELETE FROM passages WHERE submission_id = OLD.submission_id AND evaluation_no = OLD.evaluation_no;
    DELETE FROM recomputations WHERE submission_id = OLD.submission_id AND evaluation_no = OLD.evaluation_no;
    RETURN NULL;
END
$$;
CREATE TRIGGER evaluation_rows AFTER DELETE ON evaluations FOR EACH ROW EXECUTE PROCEDURE evaluation_rows()
